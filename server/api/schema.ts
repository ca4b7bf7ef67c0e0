import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, Kind, parse, print, printSchema, type GraphQLSchema } from 'graphql';
import { filterSdl } from './filter-sdl.ts';
import { linkedSdl } from './linked-sdl.ts';
import { noteUsualSizes, withRelay } from './relay-sdl.ts';
import { vocabularySdl } from './vocabulary-sdl.ts';

/** The fields of `interface Entity` as SDL: they are written once, in entity.graphql, and every kind repeats them. */
function entityFields(sdl: string): string {
  for (const definition of parse(sdl).definitions)
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.name.value === 'Entity')
      return (definition.fields ?? []).map((field) => print(field)).join('\n');
  throw new Error('no .graphql file declares `interface Entity`');
}

/** The schema without resolvers: the .graphql files beside this one and what the vocabulary decides. */
export function readSchema(): GraphQLSchema {
  const folder = import.meta.dirname;
  const written = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const made = [vocabularySdl(entityFields(written)), filterSdl(), linkedSdl()];
  const { document, usual } = withRelay(parse([written, ...made].join('\n\n')));
  return noteUsualSizes(buildASTSchema(document), usual);
}

/** The whole schema as text, in the order of its files and of the vocabulary. */
export const schemaText = (): string => `${printSchema(readSchema())}\n`;
