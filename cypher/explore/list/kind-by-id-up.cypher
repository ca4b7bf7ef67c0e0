// returns entity: visible entities of one kind that pass the filter, by id, between two places, at most $first
MATCH (e:<Kind>)
WHERE e.id > $lowId AND ($noHigh OR e.id < $highId) AND coalesce(e.unnamed, false) IN $unnamed AND ($anySource OR any(told IN e.sources WHERE told IN $sources)) AND <VISIBLE e>
RETURN e.id AS id, properties(e) AS entity
ORDER BY id
LIMIT $first
