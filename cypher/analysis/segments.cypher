// returns id, name, nameEn, letter, cluster, stage: every segment
MATCH (s:Segment)
WHERE <VISIBLE s>
RETURN s.id AS id, s.name AS name, s.nameEn AS nameEn, s.letter AS letter, s.cluster AS cluster, s.stage AS stage
LIMIT $most
