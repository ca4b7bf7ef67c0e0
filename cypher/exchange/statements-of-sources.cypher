// returns up to $limit rows (key, from, to, statement): the statements of the sources $sources of one type, after the key $after
MATCH (a:Entity)-[r:<TYPE>]->(b:Entity)
WHERE r.source IN $sources AND r.key > $after
RETURN r.key AS key, a.id AS from, b.id AS to, properties(r) AS statement
ORDER BY key
LIMIT $limit
