// returns fromId, toId, qualifier: every link <TYPE> that leaves an entity of kind <Kind>
MATCH (a:<Kind>)-[r:<TYPE>]->(b:Entity)
WHERE <COUNTS r> AND <VISIBLE a> AND <VISIBLE b>
RETURN DISTINCT a.id AS fromId, b.id AS toId, r.qualifier AS qualifier
LIMIT $most
