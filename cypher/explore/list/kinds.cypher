// returns cells: the properties $columns of visible entities of the kinds $kinds that pass the filter, the first $first from a place on, in no order
MATCH (e:Entity)
WHERE e.kind IN $kinds AND <AFTER e> AND <PASSES e> AND <VISIBLE e>
WITH e, <KEY e>
ORDER BY <ORDER>
LIMIT $first
RETURN [k IN $columns | e[k]] AS cells
