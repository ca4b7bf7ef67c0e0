// returns id, kind: those of $ids that some source names, whether it is switched on or off
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE size(e.sources) > 0
RETURN e.id AS id, e.kind AS kind
LIMIT $most
