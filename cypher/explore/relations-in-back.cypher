// returns near, from, type, to, told: up to $first links a row, the last ones, that enter each of $ids, with their statements, before the place ($rank, $other, $qualifier)
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[r]-(o:Entity)
  WHERE type(r) IN $types AND ($loops OR o.id <> id) AND <COUNTS r> AND <VISIBLE e> AND <VISIBLE o>
  WITH type(r) AS link, o.id AS far, r.qualifier AS mark, collect(properties(r)) AS statements
  WITH link, far, mark, statements, $ranks[link] AS place
  WHERE place < $rank OR (place = $rank AND (far < $other OR (far = $other AND (mark < $qualifier OR (mark = $qualifier AND $same)))))
  WITH link, far, mark, statements, place
  ORDER BY place DESC, far DESC, mark DESC
  LIMIT $first
  RETURN link, far, statements
}
RETURN id AS near, far AS from, link AS type, id AS to, statements AS told
