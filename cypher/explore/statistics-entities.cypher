// returns kind, count: how many entities of each kind some source names
MATCH (e:Entity)
WHERE size(e.sources) > 0
RETURN e.kind AS kind, count(e) AS count
LIMIT 1000
