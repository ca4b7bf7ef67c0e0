// returns source, count: how many entities each source names
MATCH (e:Entity)-[:RECORDED]->(r:Record)
RETURN r.source AS source, count(r) AS count
LIMIT 1000000
