// returns nothing; revision $seen becomes $next. At any other revision MERGE tries a second node 'store', which its constraint refuses
MERGE (s:Store {id: 'store', revision: $seen})
SET s.revision = $next
REMOVE s.writing
