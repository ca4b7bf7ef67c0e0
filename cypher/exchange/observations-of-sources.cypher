// returns up to $limit rows (key, observation): the observations of the sources $sources, after the key $after
MATCH (o:Observation)
WHERE o.source IN $sources AND o.key > $after
RETURN o.key AS key, properties(o) AS observation
ORDER BY key
LIMIT $limit
