// returns count: how many visible entities of the kinds $kinds pass the filter
MATCH (e:Entity)
WHERE e.kind IN $kinds AND <PASSES e> AND <VISIBLE e>
RETURN count(e) AS count
LIMIT 1
