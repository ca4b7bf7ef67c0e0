// returns cells: the properties $columns of the visible ones of $ids that are of $kinds and pass the filter, the first $first from a place on, in no order
UNWIND $ids AS one
MATCH (e:Entity {id: one})
WHERE e.kind IN $kinds AND <AFTER e> AND <PASSES e> AND <VISIBLE e>
WITH e, <KEY e>
ORDER BY <ORDER>
LIMIT $first
RETURN [k IN $columns | e[k]] AS cells
