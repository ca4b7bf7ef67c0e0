// returns fromId, toId, qualifier, segmentId, productId, share, since: who supplies what to whom, everywhere
MATCH (a:Company)-[r:SUPPLIES]->(b:Company)
WHERE <COUNTS r> AND <VISIBLE a> AND <VISIBLE b>
RETURN DISTINCT a.id AS fromId, b.id AS toId, r.qualifier AS qualifier, r.segment AS segmentId, r.product AS productId,
  r.share AS share, r.since AS since
LIMIT $most
