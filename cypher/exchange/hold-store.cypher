// returns nothing; takes the write lock of the store's one Store node, so that the next statement sees what is committed
MERGE (s:Store {id: 'store'})
ON CREATE SET s.revision = $seen
SET s.writing = true
