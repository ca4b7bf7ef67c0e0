// returns far: the entities that links of $types join to one of $ids, either way, each once, at most $first
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(o:Entity)
WHERE type(r) IN $types AND <COUNTS r> AND <VISIBLE e> AND <VISIBLE o>
RETURN DISTINCT o.id AS far
LIMIT $first
