// returns entityId, operator, value, valueMax, period, scopeId, source, key: how many companies an area has
MATCH (a:Entity {id: $area})-[seen:OBSERVED]->(o:Observation)
WHERE o.metric = 'companies' AND NOT o.source IN $without
RETURN a.id AS entityId, o.operator AS operator, o.value AS value, o.valueMax AS valueMax, o.period AS period,
  o.scope AS scopeId, o.source AS source, o.key AS key
LIMIT $most
