// returns nothing; hangs the observations $rows {entity, key, properties} on their entities
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (e)-[:OBSERVED]->(o:Observation {key: row.key})
SET o += row.properties
