// returns nothing; hangs the records $rows {entity, id, properties} on their entities
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (e)-[:RECORDED]->(r:Record {id: row.id})
SET r += row.properties
