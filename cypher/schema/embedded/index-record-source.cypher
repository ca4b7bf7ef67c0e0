// returns nothing: looks up Record by source
CREATE INDEX record_source_index IF NOT EXISTS FOR (n:Record) ON (n.source)
