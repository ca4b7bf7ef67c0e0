// returns nothing: looks up relationships <TYPE> by source
CREATE INDEX <TYPE>_source IF NOT EXISTS FOR ()-[r:<TYPE>]-() ON (r.source)
