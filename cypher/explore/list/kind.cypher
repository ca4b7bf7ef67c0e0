// returns cells: the properties $columns of visible entities of one kind that pass the filter, the first $first from a place on, in no order
MATCH (e:<Kind>)
WHERE <AFTER e> AND <PASSES e> AND <VISIBLE e>
WITH e, <KEY e>
ORDER BY <ORDER>
LIMIT $first
RETURN [k IN $columns | e[k]] AS cells
