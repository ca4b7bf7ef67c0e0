// returns fromId, type, toId, qualifier, toKind: where each of $ids lies, directly
UNWIND $ids AS wanted
MATCH (x:Entity {id: wanted})-[r:LOCATED_IN|SETTLED_IN]->(p:Entity)
WHERE <COUNTS r> AND <VISIBLE p>
RETURN DISTINCT x.id AS fromId, type(r) AS type, p.id AS toId, r.qualifier AS qualifier, p.kind AS toKind
LIMIT $most
