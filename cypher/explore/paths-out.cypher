// returns from, type, to, told: each statement of $types from one of $ids to one of $others, at most $first
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]->(o:Entity)
WHERE o.id IN $others AND type(r) IN $types AND <COUNTS r> AND <VISIBLE e> AND <VISIBLE o>
RETURN id AS from, type(r) AS type, o.id AS to, properties(r) AS told
LIMIT $first
