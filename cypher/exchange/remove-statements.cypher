// returns nothing; removes the statements $rows {from, key} of one type
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:<TYPE>]->(b:Entity)
WHERE r.key = row.key
DELETE r
