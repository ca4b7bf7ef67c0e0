// returns entity: visible entities of the kinds $kinds that lie in one of $places that pass the filter, by name falling, between two places, at most $first
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[r:LOCATED_IN|SETTLED_IN]-(e:Entity)
WHERE e.kind IN $kinds AND ($anyId OR e.id IN $ids) AND <COUNTS r> AND (<BEYOND e low> OR (e.name = $lowName AND e.id > $lowId)) AND ($noHigh OR NOT (<BEYOND e high> OR (e.name = $highName AND e.id >= $highId))) AND coalesce(e.unnamed, false) IN $unnamed AND ($anySource OR any(told IN e.sources WHERE told IN $sources)) AND <VISIBLE e>
WITH DISTINCT e
RETURN e.id AS id, e.name AS name, properties(e) AS entity
ORDER BY name DESC, id DESC
LIMIT $first
