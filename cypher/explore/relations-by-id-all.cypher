// returns from, type, to, told: each statement that runs from the entity of one of $groups (from, types, tos) to one of its tos, whatever its status and dates, at most $first
UNWIND $groups AS one
MATCH (e:Entity {id: one.from})-[r]->(o:Entity)
WHERE o.id IN one.tos AND type(r) IN one.types
RETURN e.id AS from, type(r) AS type, o.id AS to, properties(r) AS told
LIMIT $first
