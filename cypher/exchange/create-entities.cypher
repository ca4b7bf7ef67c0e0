// returns nothing; creates the entities $rows {id, properties} of one kind
UNWIND $rows AS row
CREATE (e:Entity:<Kind> {id: row.id})
SET e += row.properties
