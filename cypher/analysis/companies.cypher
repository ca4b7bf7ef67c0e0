// returns id, unnamed, sources: every company
MATCH (c:Company)
WHERE <VISIBLE c>
RETURN c.id AS id, coalesce(c.unnamed, false) AS unnamed, c.sources AS sources
LIMIT $most
