import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cssVariables, fontStack } from '../../../client/canvas/tokens.ts';

const css = (file: string): string => readFileSync(join(import.meta.dirname, '../../../client/style', file), 'utf8');

/** The declarations of a block, by name. */
const declared = (block: string): Record<string, string> =>
  Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));

const lowered = (variables: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value.toLowerCase()]));

describe('colours of the page', () => {
  it('are those the canvas draws with: light, dark by the system, dark by choice', () => {
    const [, light, system, chosen] = css('tokens.css').split(/(?::root|@media)[^{]*\{(?:\s*:root[^{]*\{)?/);
    assert.deepEqual(declared(light!), lowered(cssVariables('light')));
    assert.deepEqual(declared(system!), lowered(cssVariables('dark')));
    assert.deepEqual(declared(chosen!), lowered(cssVariables('dark')));
  });

  it('come with one stack of fonts', () => {
    const stack = declared(css('base.css'))['--fonts']!;
    assert.equal(stack.replace(/\s+/g, ' ').replaceAll("'", '"'), fontStack);
  });
});
