// returns nothing: looks up Entity by id, which the constraint alone does not
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id)
