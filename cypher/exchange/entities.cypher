// returns up to $limit rows (entity): those of the entities $ids that are there, placeholders too
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN properties(e) AS entity
LIMIT $limit
