import { byCodePoint } from '../../model/code-point-order.ts';
import type { Part } from './name-index.ts';
import { printOf, type Nameable, type Shard } from './shard.ts';

/** What a store holds otherwise than shards built before: what in them is out of date, and what is to be told instead. */
export interface Changes {
  readonly parts: readonly Part[];
  readonly changed: readonly Nameable[];
}

/** Compares pages of entities with shards, both by id, rising, in one pass. */
export async function changesSince(
  shards: readonly Shard[],
  pages: AsyncIterable<readonly Nameable[]>,
): Promise<Changes> {
  const parts = shards.map((shard) => ({ shard, gone: new Set<number>() }));
  const changed: Nameable[] = [];
  let [part, at] = [0, 0];
  const forward = (): void => {
    at++;
    if (at < (parts[part]?.shard.ids.length ?? 0)) return;
    part++;
    at = 0;
  };
  const passBefore = (id: string | null): void => {
    for (let here = parts[part]; here; here = parts[part]) {
      if (id !== null && byCodePoint(here.shard.ids[at] ?? '', id) >= 0) return;
      here.gone.add(at);
      forward();
    }
  };
  for await (const page of pages)
    for (const entity of page) {
      if (entity.sources.length === 0) continue;
      passBefore(entity.id);
      const here = parts[part];
      const known = here?.shard.ids[at] === entity.id;
      const same = known && here.shard.prints[at] === printOf(entity);
      if (!same) changed.push(entity);
      if (!known) continue;
      if (!same) here.gone.add(at);
      forward();
    }
  passBefore(null);
  return { parts, changed };
}
