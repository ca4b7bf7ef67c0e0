// returns entity, type, count: how many distinct neighbours of each of $ids, over links that touch it, are none of $shown
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[r]-(o:Entity)
  WHERE type(r) IN $types AND <COUNTS r> AND <VISIBLE e> AND <VISIBLE o> AND NOT o.id IN $shown
  RETURN type(r) AS link, count(DISTINCT o.id) AS n
}
RETURN id AS entity, link AS type, n AS count
