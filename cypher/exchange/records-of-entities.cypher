// returns up to $limit rows (record): what any source but $without said of the entities $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:RECORDED]->(r:Record)
WHERE NOT r.source IN $without
RETURN properties(r) AS record
LIMIT $limit
