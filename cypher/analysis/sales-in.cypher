// returns fromId, toId, qualifier, segmentId, productId, share, since: what the companies in $places supply to whom
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[l:LOCATED_IN|SETTLED_IN]-(a:Company)
WHERE <COUNTS l> AND <VISIBLE a>
WITH DISTINCT a
MATCH (a:Company)-[r:SUPPLIES]->(b:Company)
WHERE <COUNTS r> AND <VISIBLE b>
RETURN DISTINCT a.id AS fromId, b.id AS toId, r.qualifier AS qualifier, r.segment AS segmentId, r.product AS productId,
  r.share AS share, r.since AS since
LIMIT $most
