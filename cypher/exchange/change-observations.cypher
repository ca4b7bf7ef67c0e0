// returns nothing; changes the observations $rows {key, properties}; a property given as null is taken away
UNWIND $rows AS row
MATCH (o:Observation {key: row.key})
SET o += row.properties
