// returns fromId, toId, qualifier, fromKind: links <TYPE> that enter one of $ids
UNWIND $ids AS wanted
MATCH (b:Entity {id: wanted})<-[r:<TYPE>]-(a:Entity)
WHERE <COUNTS r> AND <VISIBLE a>
RETURN DISTINCT a.id AS fromId, b.id AS toId, r.qualifier AS qualifier, a.kind AS fromKind
LIMIT $most
