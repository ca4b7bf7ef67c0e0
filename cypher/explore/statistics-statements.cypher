// returns type, source, count: how many statements of each type each source tells
MATCH (e:Entity)-[r]->(o:Entity)
RETURN type(r) AS type, r.source AS source, count(r) AS count
LIMIT 1000000
