// returns type, fromId, toId, qualifier, otherKind: links of $types that leave one of $ids for an entity of no kind in $aside
UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})-[r]->(b:Entity)
WHERE type(r) IN $types AND NOT b.kind IN $aside AND <COUNTS r> AND <VISIBLE b>
RETURN DISTINCT type(r) AS type, a.id AS fromId, b.id AS toId, r.qualifier AS qualifier, b.kind AS otherKind
LIMIT $most
