// returns fromId, toId, qualifier, share, since: the share every company holds in a segment, where somebody said
MATCH (c:Company)-[r:OPERATES_IN]->(s:Segment)
WHERE r.share IS NOT NULL AND <COUNTS r> AND <VISIBLE c> AND <VISIBLE s>
RETURN DISTINCT c.id AS fromId, s.id AS toId, r.qualifier AS qualifier, r.share AS share, r.since AS since
LIMIT $most
