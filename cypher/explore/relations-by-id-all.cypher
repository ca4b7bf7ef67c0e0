// returns from, type, to, told: each statement on the links $links (from, type, to, qualifier), whatever its status and dates, at most $first
UNWIND $links AS link
MATCH (e:Entity {id: link.from})-[r]->(o:Entity)
WHERE o.id = link.to AND type(r) = link.type AND r.qualifier = link.qualifier
RETURN e.id AS from, type(r) AS type, o.id AS to, properties(r) AS told
LIMIT $first
