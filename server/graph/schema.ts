import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relationTypeIds } from '../model/relations.ts';
import { cypher, cypherFolder, type CypherStatement } from './statement.ts';

/**
 * The constraints and indexes of an engine, in the order in which they must be made: by file name, so that a constraint
 * precedes the index that makes it quick. A file with `<TYPE>` becomes one statement a type of relation.
 */
export const schema = (engine: 'neo4j' | 'embedded'): CypherStatement[] =>
  readdirSync(join(cypherFolder, 'schema', engine))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .flatMap((file) => {
      const name = `schema/${engine}/${file.slice(0, -'.cypher'.length)}`;
      const perType = readFileSync(join(cypherFolder, `${name}.cypher`), 'utf8').includes('<TYPE>');
      return perType ? relationTypeIds.map((type) => cypher(name, { type })) : [cypher(name)];
    });
