import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';

/**
 * The types of the client's operations: every .graphql file beside this one but the schema, against that schema.
 * Run by `npm run codegen`. The generator's own command-line tool is left out: it brings loaders for remote schemas that
 * want a newer Node than ours, and here a folder is all there is to read.
 */
export async function generatedTypes(folder: string): Promise<string> {
  const sdl = readFileSync(join(folder, 'schema.graphql'), 'utf8');
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql') && file !== 'schema.graphql')
    .sort()
    .map((location) => {
      const rawSDL = readFileSync(join(folder, location), 'utf8');
      return { location, rawSDL, document: parse(rawSDL) };
    });
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: 'generated/',
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents,
    // Operations as plain strings: the page needs no GraphQL parser or printer.
    config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, scalars: { Date: 'string' } },
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
  });
  const types = sections.find(({ filename }) => filename.endsWith('graphql.ts'));
  if (!types) throw new Error('the generator gave no graphql.ts');
  return codegen(types);
}

if (import.meta.filename === process.argv[1]) {
  const folder = join(import.meta.dirname, 'generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'graphql.ts'), await generatedTypes(import.meta.dirname));
}
