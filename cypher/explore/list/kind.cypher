// returns cells: the properties $columns of visible entities of one kind that pass the filter, from a place on, in order, at most $first
MATCH (e:<Kind>)
WHERE <AFTER e> AND <PASSES e> AND <VISIBLE e>
RETURN <KEY e>, [k IN $columns | e[k]] AS cells
ORDER BY <ORDER>
LIMIT $first
