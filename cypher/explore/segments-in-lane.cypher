// returns segment: the id of each segment of the lane $letter, at most $first
MATCH (e:Segment)
WHERE e.letter = $letter
RETURN e.id AS segment
LIMIT $first
