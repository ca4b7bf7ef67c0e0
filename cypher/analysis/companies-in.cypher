// returns id, unnamed, sources: companies located or settled in one of $places
UNWIND $places AS place
MATCH (p:Entity {id: place})<-[l:LOCATED_IN|SETTLED_IN]-(c:Company)
WHERE <COUNTS l> AND <VISIBLE c>
RETURN DISTINCT c.id AS id, coalesce(c.unnamed, false) AS unnamed, c.sources AS sources
LIMIT $most
