// returns near, links: how many links leave each of $ids
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[r]->(o:Entity)
  WHERE type(r) IN $types AND ($loops OR o.id <> id) AND <COUNTS r> AND <VISIBLE e> AND <VISIBLE o>
  WITH DISTINCT type(r) AS link, o.id AS far, r.qualifier AS mark
  RETURN count(far) AS n
}
RETURN id AS near, n AS links
