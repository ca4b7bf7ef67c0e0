// returns nothing; removes the observations $keys
UNWIND $keys AS key
MATCH (o:Observation {key: key})
DETACH DELETE o
