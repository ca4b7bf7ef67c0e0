// returns near, cells: for each of $near (id, anchors) the properties $columns of what is linked to one of its anchors and passes the filters, from a place on, in order, at most $first each
UNWIND $near AS one
CALL (one) {
  UNWIND one.anchors AS anchor
  MATCH (a:Entity {id: anchor})<LINK r>(e:Entity)
  WHERE e.kind IN $kinds AND ($anyId OR e.id IN $ids) AND <COUNTS r> AND <TOLD r> AND <AFTER e> AND <PASSES e> AND <VISIBLE e>
  WITH DISTINCT e
  WITH e, <KEY e>
  ORDER BY <ORDER>
  LIMIT $first
  RETURN <CELLS e> AS found
}
RETURN one.id AS near, found AS cells
