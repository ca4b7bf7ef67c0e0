// returns cells: the properties $columns of the visible ones of $ids that are of $kinds and pass the filter, from a place on, in order, at most $first
UNWIND $ids AS one
MATCH (e:Entity {id: one})
WHERE e.kind IN $kinds AND <AFTER e> AND <PASSES e> AND <VISIBLE e>
RETURN <KEY e>, [k IN $columns | e[k]] AS cells
ORDER BY <ORDER>
LIMIT $first
