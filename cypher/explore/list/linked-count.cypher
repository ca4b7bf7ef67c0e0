// returns near, count: how many entities are linked to the anchors of each of $near (id, anchors) and pass the filters
UNWIND $near AS one
CALL (one) {
  UNWIND one.anchors AS anchor
  MATCH (a:Entity {id: anchor})<LINK r>(e:Entity)
  WHERE e.kind IN $kinds AND ($anyId OR e.id IN $ids) AND <COUNTS r> AND <TOLD r> AND <PASSES e> AND <VISIBLE e>
  RETURN count(DISTINCT e.id) AS n
}
RETURN one.id AS near, n AS count
