// returns fromId, toId, qualifier, activity: what the companies that negotiate with one of $places operate in
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[n:NEGOTIATES_WITH]-(c:Company)
WHERE <COUNTS n> AND <VISIBLE c>
WITH DISTINCT c
MATCH (c:Company)-[r:OPERATES_IN]->(s:Segment)
WHERE <COUNTS r> AND <VISIBLE s>
RETURN DISTINCT c.id AS fromId, s.id AS toId, r.qualifier AS qualifier, r.activity AS activity
LIMIT $most
