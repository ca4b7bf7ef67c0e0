// returns id: those of $ids that a source that is on names
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE <VISIBLE e>
RETURN e.id AS id
LIMIT $most
