// returns up to $limit rows (lanes): of each chain that a source not among $without describes
MATCH (c:Chain)
WHERE any(told IN c.sources WHERE NOT told IN $without)
RETURN c.lanes AS lanes
LIMIT $limit
