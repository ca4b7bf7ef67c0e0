// returns up to $limit rows (id): those of $ids that a statement of one type and of a source not in $without names in its property $property
MATCH (a:Entity)-[r:<TYPE>]->(b:Entity)
WHERE r[$property] IN $ids AND NOT r.source IN $without
RETURN DISTINCT r[$property] AS id
LIMIT $limit
