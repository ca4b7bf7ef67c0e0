// returns entity, observation: what sources that are on observed of each of $ids, at most $first in all
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:OBSERVED]->(o:Observation)
WHERE NOT o.source IN $without
RETURN id AS entity, properties(o) AS observation
LIMIT $first
