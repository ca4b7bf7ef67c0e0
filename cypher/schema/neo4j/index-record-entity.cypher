// returns nothing: looks up Record by entity
CREATE INDEX record_entity_index IF NOT EXISTS FOR (n:Record) ON (n.entity)
