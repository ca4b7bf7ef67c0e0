// returns up to $limit rows (key, record): what the sources $sources said of entities, after the record $after
MATCH (r:Record)
WHERE r.source IN $sources AND r.id > $after
RETURN r.id AS key, properties(r) AS record
ORDER BY key
LIMIT $limit
