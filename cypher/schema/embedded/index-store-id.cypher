// returns nothing: looks up Store by id, which the constraint alone does not
CREATE INDEX store_id_index IF NOT EXISTS FOR (n:Store) ON (n.id)
