// returns nothing: looks up Observation by metric
CREATE INDEX observation_metric_index IF NOT EXISTS FOR (n:Observation) ON (n.metric)
