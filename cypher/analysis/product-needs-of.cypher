// returns fromId, toId, qualifier: what the products of the companies $ids need
UNWIND $ids AS wanted
MATCH (c:Entity {id: wanted})-[m:PRODUCES]->(x:Product)
WHERE <COUNTS m> AND <VISIBLE c> AND <VISIBLE x>
WITH DISTINCT x
MATCH (x:Product)-[r:NEEDS]->(s:Segment)
WHERE <COUNTS r> AND <VISIBLE s>
RETURN DISTINCT x.id AS fromId, s.id AS toId, r.qualifier AS qualifier
LIMIT $most
