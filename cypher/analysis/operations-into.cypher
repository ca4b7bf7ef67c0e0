// returns fromId, toId, qualifier, activity, unnamed: who operates in one of the segments $ids
UNWIND $ids AS wanted
MATCH (s:Entity {id: wanted})<-[r:OPERATES_IN]-(c:Company)
WHERE <COUNTS r> AND <VISIBLE c>
RETURN DISTINCT c.id AS fromId, s.id AS toId, r.qualifier AS qualifier, r.activity AS activity,
  coalesce(c.unnamed, false) AS unnamed
LIMIT $most
