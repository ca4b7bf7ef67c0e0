// returns entity: visible entities of the kinds $kinds that pass the filter, by id falling, between two places, at most $first
MATCH (e:Entity)
WHERE e.kind IN $kinds AND e.id > $lowId AND ($noHigh OR e.id < $highId) AND coalesce(e.unnamed, false) IN $unnamed AND ($anySource OR any(told IN e.sources WHERE told IN $sources)) AND <VISIBLE e>
RETURN e.id AS id, properties(e) AS entity
ORDER BY id DESC
LIMIT $first
