// returns entity, type, kind, count: how many distinct neighbours each of $ids has over links that leave it, by type and kind
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[r]->(o:Entity)
  WHERE o.id <> id AND <COUNTS r> AND <VISIBLE e> AND <VISIBLE o>
  RETURN type(r) AS link, o.kind AS sort, count(DISTINCT o.id) AS n
}
RETURN id AS entity, link AS type, sort AS kind, n AS count
