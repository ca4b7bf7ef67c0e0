// returns type, fromId, toId, qualifier, activity: what the companies $ids operate in, need and produce
UNWIND $ids AS wanted
MATCH (c:Entity {id: wanted})-[r:OPERATES_IN|NEEDS|PRODUCES]->(x:Entity)
WHERE <COUNTS r> AND <VISIBLE c> AND <VISIBLE x>
RETURN DISTINCT type(r) AS type, c.id AS fromId, x.id AS toId, r.qualifier AS qualifier, r.activity AS activity
LIMIT $most
