import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaText } from './schema.ts';

// A script: `npm run codegen` writes the client's contract before it generates types from it.
const folder = join(import.meta.dirname, '..', '..', 'client', 'api');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'schema.graphql'), schemaText());
