// returns nothing; changes the records $rows {id, properties}; a property given as null is taken away
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
SET r += row.properties
