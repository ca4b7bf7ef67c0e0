// returns cells: the properties $columns of visible entities of the kinds $kinds that pass the filter, from a place on, in order, at most $first
MATCH (e:Entity)
WHERE e.kind IN $kinds AND <AFTER e> AND <PASSES e> AND <VISIBLE e>
RETURN <KEY e>, [k IN $columns | e[k]] AS cells
ORDER BY <ORDER>
LIMIT $first
