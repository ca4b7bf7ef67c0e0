// returns id, lanes, blocks: every chain
MATCH (c:Chain)
WHERE <VISIBLE c>
RETURN c.id AS id, c.lanes AS lanes, c.blocks AS blocks
LIMIT $most
