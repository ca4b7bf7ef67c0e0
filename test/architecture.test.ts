import assert from 'node:assert/strict';
import { buildSchema, parse, validate } from 'graphql';
import ts from 'typescript';
import { kindIds } from '../server/model/kinds.ts';
import { relationTypeIds } from '../server/model/relations.ts';
import { everyNode, filesBelow, importsOf, parsed, root, textOf, textsOf } from './support/source-files.ts';

const server = filesBelow('server');
const client = filesBelow('client');
const cypherFiles = filesBelow('cypher', /\.cypher$/);

/** The folder of a layer, or the file itself where it lies at the top. */
const layerOf = (path: string): string => {
  const [top = '', folder = '', ...rest] = path.split('/');
  return rest.length > 0 ? `${top}/${folder}` : path;
};

/** What each layer may import besides itself. What is not listed may import nothing. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'server/model': [],
  'server/graph': ['server/model'],
  'server/explore': ['server/graph', 'server/model'],
  'server/analysis': ['server/graph', 'server/model'],
  'server/exchange': ['server/graph', 'server/model'],
  'server/api': ['server/explore', 'server/analysis', 'server/exchange', 'server/graph', 'server/model'],
  'server/http': ['server/explore', 'server/analysis', 'server/exchange', 'server/graph', 'server/model'],
  'server/cli': [
    'server/explore',
    'server/analysis',
    'server/exchange',
    'server/graph',
    'server/model',
    'server/config.ts',
    'server/settings.ts',
  ],
  'server/config.ts': ['server/settings.ts', 'server/model'],
  'server/settings.ts': ['server/model'],
  'server/client-build.ts': [],
  'server/warm-up.ts': ['server/explore', 'server/analysis', 'server/graph', 'server/model'],
  'server/app.ts': ['server/api', 'server/http', 'server/explore', 'server/graph', 'server/model'],
  'server/serve.ts': [
    'server/app.ts',
    'server/http',
    'server/cli',
    'server/exchange',
    'server/config.ts',
    'server/client-build.ts',
    'server/warm-up.ts',
  ],
  'server/main.ts': ['server/serve.ts', 'server/cli', 'server/graph', 'server/model', 'server/config.ts'],
  'client/main.tsx': ['client/views', 'client/style'],
  'client/query.tsx': ['client/views', 'client/style'],
  'client/views': ['client/state', 'client/canvas', 'client/api', 'client/text'],
  'client/state': [],
  'client/canvas': [],
  'client/api': [],
  'client/text': [],
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Packages that only one layer may know. */
const ownPackages: [packages: RegExp, layer: string][] = [
  [/^(?:neo4j-driver|@grafeo-db\/)/, 'server/graph'],
  [/^cytoscape/, 'client/canvas'],
  [/^(?:@apollo\/|dataloader$|graphql-query-complexity$)/, 'server/api'],
  [/^(?:helmet|prom-client|express-rate-limit)$/, 'server/http'],
  [/^commander$/, 'server/cli'],
];

describe('the house', () => {
  it('imports run downwards only, never sideways, never from client to server', () => {
    const wrong: string[] = [];
    for (const file of [...server, ...client]) {
      const layer = layerOf(file);
      for (const target of importsOf(file).filter((name) => /^(?:server|client|test|seeds)\//.test(name))) {
        const other = layerOf(target);
        if (other !== layer && !mayImport[layer]?.includes(other)) wrong.push(`${file} → ${target}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(server.length > 50 && client.length > 30);
  });

  it('packages of the database, the canvas, GraphQL, HTTP and the command line stay in their layer; the model has none', () => {
    const wrong: string[] = [];
    for (const file of [...server, ...client])
      for (const name of importsOf(file)) {
        const own = ownPackages.find(([packages]) => packages.test(name));
        if (own && layerOf(file) !== own[1]) wrong.push(`${file} → ${name}`);
        if (layerOf(file) === 'server/model' && !name.startsWith('server/model/')) wrong.push(`${file} → ${name}`);
      }
    assert.deepEqual(wrong, []);
  });

  it('the canvas has no words of its own', () => {
    const bare = (file: string): string => textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const drawn = client.filter((file) => file.startsWith('client/canvas/'));
    assert.ok(drawn.length > 10);
    assert.deepEqual(
      drawn.filter((file) => /\p{Script=Han}{2}/u.test(bare(file))),
      [],
    );
  });

  it('only main.ts reads the environment, the command line, or ends the process', () => {
    const touching = server.filter((file) => /\bprocess\.(?:env|argv|exit|exitCode|on|kill)\b/.test(textOf(file)));
    assert.deepEqual(touching, ['server/main.ts']);
  });

  it('no file is longer than 300 lines, nine of ten are under 200, half of them are about 60', () => {
    const sheets = filesBelow('client/style', /\.css$/);
    assert.ok(sheets.length > 20);
    const long = (file: string): boolean => textOf(file).trimEnd().split('\n').length > 300;
    assert.deepEqual(sheets.filter(long), []);
    const lengths = [...server, ...client, ...filesBelow('test'), ...filesBelow('seeds')].map((file) => ({
      file,
      lines: textOf(file).trimEnd().split('\n').length,
    }));
    assert.deepEqual(
      lengths.filter(({ lines }) => lines > 300),
      [],
    );
    const own = lengths
      .filter(({ file }) => !file.startsWith('test/'))
      .map(({ lines }) => lines)
      .sort((a, b) => a - b);
    const at = (share: number): number => own[Math.floor(own.length * share)] ?? 0;
    assert.ok(at(0.9) < 200, `p90 is ${at(0.9)}`);
    assert.ok(at(0.5) < 80, `the median is ${at(0.5)}`);
  });
});

describe('Cypher', () => {
  it('opens with a comment that says what it returns, in every file', () => {
    assert.ok(cypherFiles.length > 50);
    assert.deepEqual(
      cypherFiles.filter((file) => !/^\/\/ \S/.test(textOf(file))),
      [],
    );
  });

  it('is used, every file of it', () => {
    const exact = new Set<string>();
    const shapes: RegExp[] = [];
    const use = (name: string): void => {
      if (!name.includes('\0')) exact.add(name);
      // A name whose last part is all hole could be anything and proves nothing.
      else if (/\w/.test(name.split('/').at(-1) ?? ''))
        shapes.push(new RegExp(`^${name.split('\0').map(escaped).join('[^/]+')}$`));
    };
    const texts = server.map((file) => ({ layer: layerOf(file), own: textsOf(file) }));
    for (const { layer, own } of texts)
      for (const text of own) {
        use(text);
        // Of `analysis/\0` the names are texts of the same layer.
        if (/^[\w/-]+\/\0$/.test(text))
          for (const other of texts)
            if (other.layer === layer) for (const name of other.own) use(text.replace('\0', name));
      }
    const unused = cypherFiles
      .map((file) => file.replace(/^cypher\//, '').replace(/\.cypher$/, ''))
      // The schema is read folder by folder: every file in it is run.
      .filter((name) => !name.startsWith('schema/'))
      .filter((name) => !exact.has(name) && !shapes.some((shape) => shape.test(name)));
    assert.deepEqual(unused, []);
  });

  it('is never built from strings outside cypher/', () => {
    const clause = /\b(?:MATCH|MERGE|CREATE|UNWIND|DETACH DELETE|REMOVE)\s*(?:[([{$\0]|\w+\s*[:(])|\bRETURN \w+[.(\s]/;
    const wrong = [...server, ...client].flatMap((file) =>
      textsOf(file)
        .filter((text) => clause.test(text))
        .map((text) => `${file}: ${text}`),
    );
    assert.deepEqual(wrong, []);
    // What stands at placeholders is no clause, but Cypher all the same: two files have it.
    const part = /\bEXISTS\s*\{|\]->|<-\[/;
    const parts = [...server, ...client].filter((file) => textsOf(file).some((text) => part.test(text)));
    assert.deepEqual(parts, ['server/graph/fragments.ts', 'server/graph/statement.ts']);
    assert.ok(
      clause.test('MATCH (n) RETURN n') && clause.test('UNWIND $rows AS row') && clause.test('MERGE (e:\0 {id: $id})'),
    );
  });
});

/**
 * Tables that say something of each type which is no business of the vocabulary: where the free arrangement wants a
 * neighbour. A type it does not name has a place all the same.
 */
const ownTables = ['client/canvas/layouts/bearings.ts'];

describe('the vocabulary', () => {
  it('is listed in server/model alone: no other list or table names five kinds or six relation types', () => {
    const kinds: ReadonlySet<string> = new Set(kindIds);
    const types: ReadonlySet<string> = new Set(relationTypeIds);
    const wrong: string[] = [];
    const elsewhere = [...server, ...client].filter(
      (file) => layerOf(file) !== 'server/model' && !ownTables.includes(file),
    );
    for (const file of elsewhere)
      everyNode(parsed(file), (node) => {
        const words = ts.isArrayLiteralExpression(node)
          ? node.elements.filter(ts.isStringLiteralLike).map(({ text }) => text)
          : ts.isObjectLiteralExpression(node)
            ? node.properties.flatMap(({ name }) =>
                name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
              )
            : ts.isUnionTypeNode(node)
              ? node.types.flatMap((type) =>
                  ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
                )
              : [];
        if (words.filter((word) => kinds.has(word)).length >= 5 || words.filter((word) => types.has(word)).length >= 6)
          wrong.push(`${file}: ${words.join(', ')}`);
      });
    assert.deepEqual(wrong, []);
  });
});

describe('the contract between client and server', () => {
  it("every operation of the client is valid against the server's schema", () => {
    const schema = buildSchema(textOf('client/api/schema.graphql'));
    const operations = filesBelow('client/api', /\.graphql$/).filter((file) => !file.endsWith('schema.graphql'));
    assert.ok(operations.length > 3, root);
    // Together, as the client's types are generated: operations share fragments. A fragment may be there for later.
    const all = parse(operations.map(textOf).join('\n'));
    assert.deepEqual(
      validate(schema, all).map(({ message }) => message),
      [],
    );
  });
});
