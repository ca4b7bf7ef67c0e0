// returns fromId, toId, qualifier, segmentId, productId, share, since: what the companies in $places buy from whom
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[l:LOCATED_IN|SETTLED_IN]-(b:Company)
WHERE <COUNTS l> AND <VISIBLE b>
WITH DISTINCT b
MATCH (b:Company)<-[r:SUPPLIES]-(a:Company)
WHERE <COUNTS r> AND <VISIBLE a>
RETURN DISTINCT a.id AS fromId, b.id AS toId, r.qualifier AS qualifier, r.segment AS segmentId, r.product AS productId,
  r.share AS share, r.since AS since
LIMIT $most
