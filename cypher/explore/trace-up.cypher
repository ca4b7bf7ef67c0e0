// returns far: the first $first entities by id from which a <TYPE> link enters one of $ids, none of $seen; with $essential only over what is said to be essential
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r:<TYPE>]-(o:Entity)
WHERE <COUNTS r> AND (NOT $essential OR coalesce(r.essential, false)) AND <VISIBLE e> AND <VISIBLE o> AND NOT o.id IN $seen
WITH DISTINCT o.id AS other
ORDER BY other
LIMIT $first
RETURN other AS far
