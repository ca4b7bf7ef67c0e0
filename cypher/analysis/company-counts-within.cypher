// returns entityId, operator, value, valueMax, period, scopeId, source, key: how many companies something has in an area
MATCH (o:Observation {scope: $area})<-[seen:OBSERVED]-(e:Entity)
WHERE o.metric = 'companies' AND NOT o.source IN $without AND <VISIBLE e>
RETURN e.id AS entityId, o.operator AS operator, o.value AS value, o.valueMax AS valueMax, o.period AS period,
  o.scope AS scopeId, o.source AS source, o.key AS key
LIMIT $most
