// returns nothing: looks up Observation by key, which the constraint alone does not
CREATE INDEX observation_key_index IF NOT EXISTS FOR (n:Observation) ON (n.key)
