// returns fromId, toId, qualifier: what the companies in $places supply, and to whom
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[l:LOCATED_IN|SETTLED_IN]-(c:Company)
WHERE <COUNTS l> AND <VISIBLE c>
WITH DISTINCT c
MATCH (c:Company)-[r:SUPPLIES]->(x:Company)
WHERE <COUNTS r> AND <VISIBLE x>
RETURN DISTINCT c.id AS fromId, x.id AS toId, r.qualifier AS qualifier
LIMIT $most
