// returns since, until, source, status, count: how many statements of each span and status each source tells; null = not said
MATCH (e:Entity)-[r]->(o:Entity)
RETURN r.since AS since, r.until AS until, r.source AS source, r.status AS status, count(r) AS count
LIMIT 1000000
