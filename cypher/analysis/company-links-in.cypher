// returns type, fromId, toId, qualifier, activity: what the companies in $places operate in, need and produce
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[l:LOCATED_IN|SETTLED_IN]-(c:Company)
WHERE <COUNTS l> AND <VISIBLE c>
WITH DISTINCT c
MATCH (c:Company)-[r:OPERATES_IN|NEEDS|PRODUCES]->(x:Entity)
WHERE <COUNTS r> AND <VISIBLE x>
RETURN DISTINCT type(r) AS type, c.id AS fromId, x.id AS toId, r.qualifier AS qualifier, r.activity AS activity
LIMIT $most
