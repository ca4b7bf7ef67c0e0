// returns id: places (entities of $kinds) that lie directly in one of $places
UNWIND $places AS place
MATCH (outer:Entity {id: place})<-[r:LOCATED_IN|SETTLED_IN]-(inner:Entity)
WHERE inner.kind IN $kinds AND <COUNTS r> AND <VISIBLE inner>
RETURN DISTINCT inner.id AS id
LIMIT $most
