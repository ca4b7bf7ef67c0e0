// returns entity: visible entities of one kind that pass the filter, by name, between two places, at most $first
MATCH (e:<Kind>)
WHERE (<BEYOND e low> OR (e.name = $lowName AND e.id > $lowId)) AND ($noHigh OR NOT (<BEYOND e high> OR (e.name = $highName AND e.id >= $highId))) AND coalesce(e.unnamed, false) IN $unnamed AND ($anySource OR any(told IN e.sources WHERE told IN $sources)) AND <VISIBLE e>
RETURN e.id AS id, e.name AS name, properties(e) AS entity
ORDER BY name, id
LIMIT $first
