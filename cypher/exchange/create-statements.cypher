// returns nothing; creates the statements $rows {from, to, key, properties} of one type
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:<TYPE> {key: row.key}]->(b)
SET r += row.properties
