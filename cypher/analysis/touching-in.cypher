// returns type, fromId, toId, qualifier, otherKind: links of $types that enter one of $ids from an entity of no kind in $aside
UNWIND $ids AS wanted
MATCH (b:Entity {id: wanted})<-[r]-(a:Entity)
WHERE type(r) IN $types AND NOT a.kind IN $aside AND <COUNTS r> AND <VISIBLE a>
RETURN DISTINCT type(r) AS type, a.id AS fromId, b.id AS toId, r.qualifier AS qualifier, a.kind AS otherKind
LIMIT $most
