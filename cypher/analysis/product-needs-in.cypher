// returns fromId, toId, qualifier: what the products of the companies in $places need
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[l:LOCATED_IN|SETTLED_IN]-(c:Company)
WHERE <COUNTS l> AND <VISIBLE c>
WITH DISTINCT c
MATCH (c:Company)-[m:PRODUCES]->(x:Product)
WHERE <COUNTS m> AND <VISIBLE x>
WITH DISTINCT x
MATCH (x:Product)-[r:NEEDS]->(s:Segment)
WHERE <COUNTS r> AND <VISIBLE s>
RETURN DISTINCT x.id AS fromId, s.id AS toId, r.qualifier AS qualifier
LIMIT $most
