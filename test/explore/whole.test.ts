import assert from 'node:assert/strict';
import { observationsOf } from '../../server/explore/observations.ts';
import { recordsOf } from '../../server/explore/records.ts';
import { relationsBetween } from '../../server/explore/relations-between.ts';
import { relationsByIds } from '../../server/explore/relations-by-id.ts';
import { readSources } from '../../server/explore/sources.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { UserInputError } from '../../server/model/user-input-error.ts';
import { scopeOf } from './world.ts';

/** A store that has more rows of everything than anybody asks for. */
const endless: Graph = {
  read: (_, params) => Promise.resolve(Array.from({ length: Number(params?.first) }, () => ({}))),
  write: () => Promise.resolve(),
  health: () => Promise.resolve({ engine: 'embedded', version: '1', place: ':memory:' }),
  load: () => ({ reads: { running: 0, waiting: 0 }, writes: { running: 0, waiting: 0 } }),
  close: () => Promise.resolve(),
};

describe('an answer that is too long', () => {
  const asked: Record<string, () => Promise<unknown>> = {
    'relations by id': () => relationsByIds(endless, scopeOf(), ['a|FEEDS|b|']),
    'relations by id without a scope': () => relationsByIds(endless, null, ['a|FEEDS|b|']),
    'relations between': () => relationsBetween(endless, scopeOf(), ['a', 'b']),
    observations: () => observationsOf(endless, null, ['a']),
    records: () => recordsOf(endless, null, ['a']),
    sources: () => readSources(endless),
  };
  for (const [what, ask] of Object.entries(asked))
    it(`is refused, never cut: ${what}`, () =>
      assert.rejects(ask(), (error) => error instanceof UserInputError && error.code === 'LIMIT_EXCEEDED'));
});
