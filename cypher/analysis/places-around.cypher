// returns id: places (entities of $kinds) in which one of $places lies directly
UNWIND $places AS place
MATCH (inner:Entity {id: place})-[r:LOCATED_IN|SETTLED_IN]->(outer:Entity)
WHERE outer.kind IN $kinds AND <COUNTS r> AND <VISIBLE outer>
RETURN DISTINCT outer.id AS id
LIMIT $most
