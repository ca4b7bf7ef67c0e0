// returns nothing: looks up Source by id, which the constraint alone does not
CREATE INDEX source_id_index IF NOT EXISTS FOR (n:Source) ON (n.id)
