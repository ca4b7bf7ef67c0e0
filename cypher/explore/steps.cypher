// returns near, far, kind: what lies one step beyond each of $ids, of the kinds $kinds, at most $first
UNWIND $ids AS id
MATCH (e:Entity {id: id})<LINK r>(o:Entity)
WHERE o.kind IN $kinds AND <COUNTS r> AND <VISIBLE o>
RETURN DISTINCT id AS near, o.id AS far, o.kind AS kind
LIMIT $first
