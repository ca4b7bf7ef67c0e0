// returns far, rank: the first $first entities beyond links that leave $ids, none of $seen, by the rank of the best type, then by id
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]->(o:Entity)
WHERE type(r) IN $types AND <COUNTS r> AND <VISIBLE e> AND <VISIBLE o> AND NOT o.id IN $seen
WITH o.id AS other, min($ranks[type(r)]) AS best
ORDER BY best, other
LIMIT $first
RETURN other AS far, best AS rank
