// returns id: visible entities of the kinds $kinds that lie in one of $places, at most $first
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[r:LOCATED_IN|SETTLED_IN]-(e:Entity)
WHERE e.kind IN $kinds AND <COUNTS r> AND <VISIBLE e>
RETURN DISTINCT e.id AS id
LIMIT $first
