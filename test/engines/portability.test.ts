import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { cypher, cypherFolder } from '../../server/graph/statement.ts';
import { expansions } from './expansions.ts';
import { rules } from './portability-rules.ts';

const files = readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => ({ name: file.replaceAll(sep, '/'), text: readFileSync(join(cypherFolder, file), 'utf8') }));

/** A statement without its comments, and its strings empty. */
const bare = (text: string): string => text.replaceAll(/\/\/.*$/gm, '').replaceAll(/'(?:[^'\\]|\\.)*'/g, "''");

const shared = files.filter(({ name }) => !name.startsWith('schema/'));

/** What is sent of each file: its placeholders filled in every way. */
const sent = shared.flatMap(({ name }) => {
  const stem = name.replace(/\.cypher$/, '');
  return [...new Set(expansions(stem).map((way) => cypher(stem, way).text))].map((text) => ({ name, text }));
});

describe('Cypher that both engines answer alike', () => {
  it('is there', () => {
    assert.ok(shared.length > 50);
  });

  for (const { rule, because, broken, bad, filled = true } of rules)
    describe(rule, () => {
      it(`because ${because}`, () => {
        const found = (filled ? sent : shared).flatMap(({ name, text }) =>
          broken(bare(text)).map((hit) => `${name}: ${hit}`),
        );
        assert.deepEqual(found, []);
      });
      it('is a rule that sees what breaks it', () => {
        for (const statement of bad) assert.notDeepEqual(broken(bare(statement)), [], statement);
      });
    });

  it('opens each file with what it returns, without a byte order mark, and ends it with a line end', () => {
    for (const { name, text } of files) {
      assert.match(text, /^\/\/ returns \S.*\n\S/, name);
      assert.ok(text.endsWith('\n') && !text.includes('\r'), name);
    }
  });

  it('makes the constraint before the index on the same property, for a constraint alone looks nothing up in Grafeo', () => {
    const embedded = files
      .filter(({ name }) => name.startsWith('schema/embedded/'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const made = (pattern: RegExp): string[] =>
      embedded.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, label, property]) => `${label}.${property}`));
    const unique = made(/FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE/g);
    const looked = made(/FOR \(n:(\w+)\) ON \(n\.(\w+)\)/g);
    assert.ok(unique.length > 0);
    for (const key of unique) assert.ok(looked.includes(key), key);
    const kinds = embedded.map(({ text }) => (text.includes('CONSTRAINT') ? 'constraint' : 'index'));
    assert.deepEqual(kinds, kinds.toSorted());
  });
});
