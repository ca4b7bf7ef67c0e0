// returns count: how many visible entities of the kinds $kinds that lie in one of $places pass the filter
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[r:LOCATED_IN|SETTLED_IN]-(e:Entity)
WHERE e.kind IN $kinds AND ($anyId OR e.id IN $ids) AND <COUNTS r> AND coalesce(e.unnamed, false) IN $unnamed AND ($anySource OR any(told IN e.sources WHERE told IN $sources)) AND <VISIBLE e>
RETURN count(DISTINCT e.id) AS count
LIMIT 1
