// returns part, kind: the id and kind of everything that is directly part of one of $wholes, at most $first
UNWIND $wholes AS whole
MATCH (w:Entity {id: whole})<-[r:PART_OF]-(e:Entity)
WHERE <COUNTS r>
RETURN DISTINCT e.id AS part, e.kind AS kind
LIMIT $first
