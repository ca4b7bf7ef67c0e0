// returns fromId, toId, qualifier, toKind: links <TYPE> that leave one of $ids
UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})-[r:<TYPE>]->(b:Entity)
WHERE <COUNTS r> AND <VISIBLE b>
RETURN DISTINCT a.id AS fromId, b.id AS toId, r.qualifier AS qualifier, b.kind AS toKind
LIMIT $most
