// returns segmentId, operator, value, valueMax, period, scopeId, source, key: how many companies somebody found in a segment
MATCH (s:Segment)-[seen:OBSERVED]->(o:Observation)
WHERE o.metric = 'surveyed' AND NOT o.source IN $without AND <VISIBLE s>
RETURN s.id AS segmentId, o.operator AS operator, o.value AS value, o.valueMax AS valueMax, o.period AS period,
  o.scope AS scopeId, o.source AS source, o.key AS key
LIMIT $most
