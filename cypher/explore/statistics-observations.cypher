// returns source, count: how many observations each source makes
MATCH (e:Entity)-[:OBSERVED]->(o:Observation)
RETURN o.source AS source, count(o) AS count
LIMIT 1000000
