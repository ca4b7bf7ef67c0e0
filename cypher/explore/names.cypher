// returns id, entity: the properties of the next $first entities after the id $after, by id
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, properties(e) AS entity
ORDER BY id
LIMIT $first
