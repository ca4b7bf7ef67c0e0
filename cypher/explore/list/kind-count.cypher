// returns count: how many visible entities of one kind pass the filter
MATCH (e:<Kind>)
WHERE <VISIBLE e> AND <PASSES e>
RETURN count(e) AS count
LIMIT 1
