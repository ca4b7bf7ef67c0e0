import './production.ts';
import { parseArgs } from 'node:util';
import { analysis } from './analysis.ts';
import { api } from './api/api.ts';
import { canvas } from './canvas/canvas.ts';
import { firstPicture } from './first-picture.ts';
import { neighbourhood } from './neighbourhood.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import { walks } from './walks.ts';

// npm run bench [-- name … --size 1m]: prints ratios, each with what it was measured against. Figures are of this machine and
// this run. --size, for those that generate a graph of any size, is a number of companies.
const { values, positionals: asked } = parseArgs({ options: { size: { type: 'string' } }, allowPositionals: true });

const benches: Readonly<Record<string, () => Promise<string[]> | AsyncIterable<string>>> = {
  analysis: () => analysis(values.size),
  api,
  canvas,
  'first-picture': firstPicture,
  neighbourhood,
  search,
  start,
  walks,
};

const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) for await (const text of await bench()) console.log(text);
process.exit(0);
