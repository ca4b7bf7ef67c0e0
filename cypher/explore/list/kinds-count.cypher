// returns count: how many visible entities of the kinds $kinds pass the filter
MATCH (e:Entity)
WHERE e.kind IN $kinds AND coalesce(e.unnamed, false) IN $unnamed AND ($anySource OR any(told IN e.sources WHERE told IN $sources)) AND <VISIBLE e>
RETURN count(e) AS count
LIMIT 1
