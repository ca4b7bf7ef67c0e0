// returns source: the properties of each source, by id
MATCH (s:Source)
RETURN s.id AS id, properties(s) AS source
ORDER BY id
LIMIT $first
