// returns up to $limit rows (key, source): the sources after $after in order of their ids
MATCH (s:Source)
WHERE s.id > $after
RETURN s.id AS key, properties(s) AS source
ORDER BY key
LIMIT $limit
