// returns nothing: looks up Observation by source
CREATE INDEX observation_source_index IF NOT EXISTS FOR (n:Observation) ON (n.source)
