// returns id, unnamed, sources: those of $ids that are companies
UNWIND $ids AS wanted
MATCH (c:Entity {id: wanted})
WHERE c.kind = 'Company' AND <VISIBLE c>
RETURN DISTINCT c.id AS id, coalesce(c.unnamed, false) AS unnamed, c.sources AS sources
LIMIT $most
