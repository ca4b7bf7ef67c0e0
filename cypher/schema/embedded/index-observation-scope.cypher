// returns nothing: looks up Observation by scope
CREATE INDEX observation_scope_index IF NOT EXISTS FOR (n:Observation) ON (n.scope)
