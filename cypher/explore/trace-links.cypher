// returns from, type, to, told: each <TYPE> statement that runs between two of $ids, at most $first
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:<TYPE>]->(o:Entity)
WHERE o.id IN $ids AND <COUNTS r> AND <VISIBLE e> AND <VISIBLE o>
RETURN id AS from, type(r) AS type, o.id AS to, properties(r) AS told
LIMIT $first
