// returns stores: one row from a store that answers
MATCH (s:Store {id: 'store'})
RETURN count(s) AS stores
LIMIT 1
