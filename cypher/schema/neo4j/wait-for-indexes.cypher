// returns nothing: a store opens with its indexes built
CALL db.awaitIndexes(60)
