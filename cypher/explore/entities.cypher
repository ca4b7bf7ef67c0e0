// returns entity: the properties of each entity of $ids that is stored, at most $first (their number)
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN properties(e) AS entity
LIMIT $first
