import { monitorEventLoopDelay } from 'node:perf_hooks';
import { builtShards } from '../../server/explore/search/built-shards.ts';
import { keysOf } from '../../server/explore/search/keys.ts';
import { byMatch, match, queryOf } from '../../server/explore/search/match.ts';
import { NameIndex, type Match } from '../../server/explore/search/name-index.ts';
import { romanised } from '../../server/explore/search/pinyin.ts';
import type { Nameable, Shard } from '../../server/explore/search/shard.ts';
import { asked, companies } from './names.ts';

const page = 5000;
const first = 10;

async function* pagesOf(count: number): AsyncGenerator<Nameable[]> {
  let list: Nameable[] = [];
  for (const company of companies(count)) {
    list.push(company);
    if (list.length < page) continue;
    // As a store would: its answers come one after the other.
    yield await new Promise<Nameable[]>((resolve) => setImmediate(resolve, list));
    list = [];
  }
  if (list.length > 0) yield list;
}

/** Bytes of a shard: its arrays as they are, and 56 for an id: a text of 8 letters and the reference to it. */
const bytesOf = ({ inside, edges, ...shard }: Shard): number =>
  [shard, inside, edges]
    .flatMap((arrays): unknown[] => Object.values(arrays))
    .reduce<number>((sum, part) => sum + (ArrayBuffer.isView(part) ? part.byteLength : 0), shard.ids.length * 56);

/** The best of all entities for each text, looked at one by one, and the milliseconds that a text took. */
function plainScan(count: number, texts: readonly string[]): { found: Match[][]; each: number } {
  const queries = texts.map(queryOf);
  const found = texts.map(() => ({ strict: [] as Match[], typo: [] as Match[] }));
  let spent = 0;
  for (const entity of companies(count)) {
    const keys = keysOf(entity);
    const begun = performance.now();
    for (const [i, query] of queries.entries()) {
      const lists = found[i];
      if (!query || !lists) continue;
      for (const typo of lists.strict.length > 0 ? [false] : [false, true]) {
        const best = match(query, keys, typo);
        if (!best) continue;
        const list = typo ? lists.typo : lists.strict;
        list.push({ id: entity.id, kind: entity.kind, ...best });
        if (list.length > 1000) list.sort(byMatch).splice(first);
        break;
      }
    }
    spent += performance.now() - begun;
  }
  return {
    found: found.map(({ strict, typo }) => (strict.length > 0 ? strict : typo).sort(byMatch).slice(0, first)),
    each: spent / texts.length,
  };
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;

async function oneSize(count: number, compared: number): Promise<string> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const begun = performance.now();
  const shards = await builtShards(pagesOf(count));
  const built = (performance.now() - begun) / 1000;
  delay.disable();
  const index = new NameIndex(shards.map((shard) => ({ shard, gone: new Set() })));
  const some: Nameable[] = [];
  let nth = 0;
  for (const company of companies(count)) if (nth++ % Math.ceil(count / 200) === 0) some.push(company);
  const texts = asked(some, ({ name }) => romanised(name) ?? { pinyin: '', initials: '' }).filter(
    (text) => text !== '',
  );
  for (const text of texts.slice(0, 50)) index.find(text, { first });
  const times = texts.map((text) => {
    const start = performance.now();
    index.find(text, { first });
    return { text, ms: performance.now() - start };
  });
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  const slowest = times.toSorted((a, b) => b.ms - a.ms).slice(0, 5);

  const sample = texts.filter((_, i) => i % Math.ceil(texts.length / compared) < 1).slice(0, compared);
  const plain = plainScan(count, sample);
  for (const [i, text] of sample.entries()) {
    const [ours, wanted] = [index.find(text, { first }).matches, plain.found[i]];
    if (JSON.stringify(ours) !== JSON.stringify(wanted))
      throw new Error(`${text}: ${JSON.stringify(ours)} where a plain scan finds ${JSON.stringify(wanted)}`);
  }
  const bytes = shards.reduce((sum, shard) => sum + bytesOf(shard), 0) / count;
  return (
    `search, ${count} names: p50 ${at(sorted, 0.5).toFixed(2)} ms, p95 ${at(sorted, 0.95).toFixed(2)}, max ` +
    `${at(sorted, 1).toFixed(2)} over ${texts.length} texts (slowest ${slowest.map(({ text, ms }) => `${text} ${ms.toFixed(1)}`).join(', ')}); ` +
    `a plain scan ${plain.each.toFixed(0)} ms a text = ${(plain.each / at(sorted, 0.5)).toFixed(0)} × the median; ` +
    `same order for ${sample.length} of ${sample.length}; ` +
    `built in ${built.toFixed(1)} s in a worker, the server held up ${(delay.max / 1e6).toFixed(0)} ms at most; ` +
    `${bytes.toFixed(0)} bytes an entity, ${shards.length} shards`
  );
}

/** Search by name at 10 k, 100 k and 1 M made-up names, its order against a plain scan in the same run. */
export async function search(): Promise<string[]> {
  const lines: string[] = [];
  for (const [count, compared] of [
    [10_000, 200],
    [100_000, 100],
    [1_000_000, 20],
  ] as const)
    lines.push(await oneSize(count, compared));
  return lines;
}
