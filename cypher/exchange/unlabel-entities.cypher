// returns nothing; the entities $ids are no longer of this kind
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:<Kind>
