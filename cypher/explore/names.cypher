// returns id, entity: the properties of the next $first entities after the id $after, by id
MATCH (e:Entity)
WHERE e.id > $after
WITH e, e.id AS place
ORDER BY place
LIMIT $first
RETURN place AS id, properties(e) AS entity
ORDER BY id
