// returns nothing; writes the sources $rows {id, properties}; a property given as null is taken away
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s += row.properties
