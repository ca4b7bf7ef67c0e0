// returns entity, record: what each source that is on said of each of $ids, at most $first in all
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:RECORDED]->(r:Record)
WHERE NOT r.source IN $without
RETURN id AS entity, properties(r) AS record
LIMIT $first
