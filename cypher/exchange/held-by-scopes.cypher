// returns up to $limit rows (id): those of $ids that an observation of a source not in $without names as its scope
MATCH (o:Observation)
WHERE o.scope IN $ids AND NOT o.source IN $without
RETURN DISTINCT o.scope AS id
LIMIT $limit
