// returns nothing: one relationship <TYPE> a key
CREATE CONSTRAINT <TYPE>_key IF NOT EXISTS FOR ()-[r:<TYPE>]-() REQUIRE r.key IS UNIQUE
