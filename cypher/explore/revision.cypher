// returns revision: a number that grows with every change of the store; no row before the first
MATCH (s:Store {id: 'store'})
RETURN s.revision AS revision
LIMIT 1
