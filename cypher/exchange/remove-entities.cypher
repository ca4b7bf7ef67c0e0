// returns nothing; removes the entities $ids with whatever still hangs on them
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
