// returns type, fromId, toId, qualifier, essential: what segments feed, are a sub-segment of and are part of
MATCH (s:Segment)-[r:FEEDS|SUBSEGMENT_OF|PART_OF]->(x:Entity)
WHERE <COUNTS r> AND <VISIBLE s> AND <VISIBLE x>
RETURN DISTINCT type(r) AS type, s.id AS fromId, x.id AS toId, r.qualifier AS qualifier,
  coalesce(r.essential, false) AS essential
LIMIT $most
