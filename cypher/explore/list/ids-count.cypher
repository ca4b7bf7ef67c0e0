// returns count: how many of $ids are visible, of $kinds, and pass the filter
UNWIND $ids AS one
MATCH (e:Entity {id: one})
WHERE e.kind IN $kinds AND <PASSES e> AND <VISIBLE e>
RETURN count(e) AS count
LIMIT 1
