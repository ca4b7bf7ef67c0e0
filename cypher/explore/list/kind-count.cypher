// returns count: how many visible entities of one kind pass the filter
MATCH (e:<Kind>)
WHERE coalesce(e.unnamed, false) IN $unnamed AND ($anySource OR any(told IN e.sources WHERE told IN $sources)) AND <VISIBLE e>
RETURN count(e) AS count
LIMIT 1
