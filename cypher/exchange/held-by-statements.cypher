// returns up to $limit rows (id): those of the entities $ids that a statement of a source not in $without joins
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r]-(other:Entity)
WHERE NOT r.source IN $without
RETURN DISTINCT e.id AS id
LIMIT $limit
