// returns fromId, toId, qualifier: companies that negotiate with one of $places, and with which
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[r:NEGOTIATES_WITH]-(c:Company)
WHERE <COUNTS r> AND <VISIBLE c>
RETURN DISTINCT c.id AS fromId, p.id AS toId, r.qualifier AS qualifier
LIMIT $most
