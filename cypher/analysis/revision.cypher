// returns revision: a number that grows with every transaction that changed the store; no row in a store never written
MATCH (s:Store {id: 'store'})
RETURN s.revision AS revision
LIMIT 1
