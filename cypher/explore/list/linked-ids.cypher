// returns id: everything linked to one of $anchors that counts and is of $kinds, at most $first
UNWIND $anchors AS anchor
MATCH (a:Entity {id: anchor})<LINK r>(e:Entity)
WHERE e.kind IN $kinds AND <COUNTS r> AND <VISIBLE e>
RETURN DISTINCT e.id AS id
LIMIT $first
