// returns up to $limit rows (id): those of the entities $ids that a statement of a source not in $without joins
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(other:Entity)
WHERE NOT r.source IN $without
RETURN DISTINCT e.id AS id
LIMIT $limit
