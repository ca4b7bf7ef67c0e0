// returns nothing: looks up Record by id, which the constraint alone does not
CREATE INDEX record_id_index IF NOT EXISTS FOR (n:Record) ON (n.id)
