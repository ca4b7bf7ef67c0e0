// returns id, kind: every source
MATCH (s:Source)
RETURN s.id AS id, s.kind AS kind
LIMIT $most
