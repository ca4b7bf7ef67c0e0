// returns nothing; changes the statements $rows {from, key, properties} of one type; a property given as null is taken away
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:<TYPE>]->(b:Entity)
WHERE r.key = row.key
SET r += row.properties
