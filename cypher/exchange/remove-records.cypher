// returns nothing; removes the records $ids
UNWIND $ids AS id
MATCH (r:Record {id: id})
DETACH DELETE r
