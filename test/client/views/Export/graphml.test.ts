import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { graphmlOf, nameToken } from '../../../../client/views/Export/graphml.ts';
import type { Out } from '../../../../client/views/Export/graph.ts';
import { out } from './some-out.ts';

const schema = (name: string): string => readFileSync(join(import.meta.dirname, 'schema', name), 'utf8');

/** What libxml2 says against a file; none = it is valid. */
async function faults(text: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'view.graphml', contents: text },
    schema: schema('graphml.xsd'),
    preload: { fileName: 'yfiles.xsd', contents: schema('yfiles.xsd') },
  });
  return errors.map(({ message }) => message);
}

const odd = fc.string({
  unit: fc.constantFrom('a', '中', '<', '&', '"', "'", ']]>', '\u0001', '\ud800', '_', ' ', '😀'),
  minLength: 1,
});

describe('GraphML', () => {
  const text = graphmlOf(out);

  it('is valid against its schema, whatever ids, names and quotes hold', async () => {
    assert.deepEqual(await faults(text), []);
    const [many] = fc.sample(fc.uniqueArray(odd, { minLength: 60, maxLength: 60 }), { numRuns: 1, seed: 6 });
    const [node] = out.nodes;
    const [relation] = out.relations;
    assert.ok(many && node && relation);
    const wild: Out = {
      ...out,
      title: many.join(' '),
      sources: many,
      cut: 'only a part',
      nodes: many.map((id, i) => ({ ...node, id, name: id, nameEn: id, box: i % 2 ? null : node.box })),
      relations: many.slice(1).map((id, i) => ({
        ...relation,
        ...{ id: `${i}`, from: { id: many[i] ?? '' }, to: { id } },
        statements: relation.statements.map((one) => ({ ...one, quote: id, status: i % 2 ? 'STATED' : 'INFERRED' })),
      })),
    };
    assert.deepEqual(await faults(graphmlOf(wild)), []);
  });

  it('would be refused if an edge led nowhere, a key were missing, a type or a shape unknown', async () => {
    for (const [was, is] of [
      [/<edge id="e0" source="[^"]*"/, '<edge id="e0" source="nobody"'],
      ['<key id="node-x"', '<key id="node-z"'],
      ['attr.type="double"', 'attr.type="number"'],
      ['<y:Shape type="ellipse"/>', '<y:Shape type="blob"/>'],
    ] as const) {
      const wrong = text.replace(was, is);
      assert.notEqual(wrong, text);
      assert.notDeepEqual(await faults(wrong), [], String(was));
    }
  });

  it('keeps the whole id and every word, whatever they hold', () => {
    assert.ok(text.includes('<data key="node-id">a_b &lt;1&gt; 中</data>'));
    assert.ok(text.includes('A &amp; B'));
    assert.ok(!/[\u0000-\u0008]/.test(text)); // eslint-disable-line no-control-regex -- their absence is the point
    assert.ok(text.includes('paper'));
  });

  it('tells yEd what to draw: places, sizes, colours, names and arrows under keys of its own type', () => {
    for (const of of ['node', 'edge'])
      assert.ok(text.includes(`<key id="${of}-graphics" for="${of}" yfiles.type="${of}graphics"/>`));
    const [first, second] = text.match(/<node .*<\/node>/g) ?? [];
    assert.match(
      first ?? '',
      /<data key="node-graphics"><y:ShapeNode><y:Geometry height="40" width="20" x="0" y="0"\/>/,
    );
    assert.match(
      first ?? '',
      /<y:Fill color="#2267dd26".*<y:NodeLabel [^>]*>A &amp; B<\/y:NodeLabel><y:Shape type="ellipse"\/>/,
    );
    // What is not drawn has no place, but a size.
    assert.match(second ?? '', /<y:Geometry height="40" width="40"\/>/);
    assert.match(
      text,
      /<y:LineStyle color="#646D79" type="dashed"[^>]*\/><y:Arrows source="none" target="standard"\/>/,
    );
    assert.match(text, /<y:EdgeLabel fontSize="10">供应<\/y:EdgeLabel>/);
  });

  it('tells Gephi the same in columns with types: label, place with y upwards, size, colour', () => {
    for (const [name, type] of Object.entries({ label: 'string', x: 'double', y: 'double', size: 'double', r: 'int' }))
      assert.ok(text.includes(`<key id="node-${name}" for="node" attr.name="${name}" attr.type="${type}"/>`), name);
    const cell = (key: string): string | undefined => new RegExp(`<data key="node-${key}">([^<]*)<`).exec(text)?.[1];
    assert.deepEqual(['label', 'x', 'y', 'size', 'r', 'g', 'b'].map(cell), [
      'A &amp; B',
      '10',
      '-20',
      '40',
      '34',
      '103',
      '221',
    ]);
    assert.match(text, /<data key="edge-label">供应<\/data><data key="edge-type">SUPPLIES<\/data>/);
  });

  it('says in its description what it shows, as of when, from which sources, and what is left out', () => {
    const desc = (one: Out): string => /<desc>([\s\S]*?)<\/desc>/.exec(graphmlOf(one))?.[1] ?? '';
    assert.deepEqual(desc(out).split('\n'), ['A &amp; B', 'A paper', '2026-01-02']);
    assert.ok(desc({ ...out, cut: 'the first 4000 of 5000' }).includes('the first 4000 of 5000'));
  });

  it('never makes one token of two ids', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('_', '5f', 'a', ' ', '中') }),
        fc.string({ unit: fc.constantFrom('_', '5f', 'a', ' ', '中') }),
        (a, b) => {
          assert.equal(nameToken(a) === nameToken(b), a === b);
        },
      ),
    );
  });
});
