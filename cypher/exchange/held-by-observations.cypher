// returns up to $limit rows (id): those of the entities $ids that an observation of a source not in $without is about
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[:OBSERVED]->(o:Observation)
WHERE NOT o.source IN $without
RETURN DISTINCT e.id AS id
LIMIT $limit
