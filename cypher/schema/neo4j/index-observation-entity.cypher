// returns nothing: looks up Observation by entity
CREATE INDEX observation_entity_index IF NOT EXISTS FOR (n:Observation) ON (n.entity)
