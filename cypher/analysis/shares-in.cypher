// returns fromId, toId, qualifier, share, since: the share a company in $places holds in a segment, where somebody said
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[l:LOCATED_IN|SETTLED_IN]-(c:Company)
WHERE <COUNTS l> AND <VISIBLE c>
WITH DISTINCT c
MATCH (c:Company)-[r:OPERATES_IN]->(s:Segment)
WHERE r.share IS NOT NULL AND <COUNTS r> AND <VISIBLE s>
RETURN DISTINCT c.id AS fromId, s.id AS toId, r.qualifier AS qualifier, r.share AS share, r.since AS since
LIMIT $most
