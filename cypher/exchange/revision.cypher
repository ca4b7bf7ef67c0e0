// returns one row (revision) of the store's revision, none before the first import
MATCH (s:Store {id: 'store'})
RETURN s.revision AS revision
LIMIT 1
