// returns nothing; changes the entities $rows {id, properties}, now of this kind; a property given as null is taken away
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e:<Kind>, e += row.properties
