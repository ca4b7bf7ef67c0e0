import assert from 'node:assert/strict';
import fc from 'fast-check';
import { candidates, tieWaysOf } from '../../server/analysis/candidates.ts';
import { readFacts } from '../../server/analysis/facts.ts';
import { gaps } from '../../server/analysis/gaps.ts';
import { readCandidates } from '../../server/analysis/read-candidates.ts';
import { resolveScope, type ScopeInput } from '../../server/analysis/scope.ts';
import type { Way } from '../../server/analysis/ways.ts';
import { importTables } from '../../server/exchange/import.ts';
import { relationsByIds } from '../../server/explore/relations-by-id.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { plainCandidates } from './plain-candidates.ts';
import type { PlainTables } from './plain-facts.ts';
import { tablesOf } from './plain-tables.ts';
import { randomScope, tiedTables } from './random-tables.ts';

describe('candidates read from the store', function () {
  this.timeout(240_000);
  forEachEngine((engine, openEmptyGraph) => {
    let graph: Graph;
    before(async () => {
      graph = await openEmptyGraph();
    });

    it('are those that a plain reading of the tables finds, with ways of relations that are there', async () => {
      const seen = { candidates: 0, ties: 0, support: 0, ACTIVE_OUTSIDE: 0, ONE_STEP_AWAY: 0, TIED: 0 };
      const check = async (tables: PlainTables, inputs: readonly ScopeInput[]): Promise<void> => {
        await importTables(graph, tablesOf(tables));
        for (const input of inputs) {
          const facts = await readFacts(graph, await resolveScope(graph, input, '2020-12-31'));
          for (const { segment } of gaps(facts)) {
            const prospectus = await readCandidates(graph, facts, segment);
            const found = candidates(prospectus);
            const told = found.map(({ entity, reasons, support, ties }) => ({
              ...{ entity, reasons: [...reasons] as string[] },
              ...{ support: support.map((backer) => backer.entity), ties: [...ties].sort() },
            }));
            told.sort((a, b) => (a.entity < b.entity ? -1 : 1));
            assert.deepEqual(told, plainCandidates(tables, input, segment));
            for (const { score, support, ties, rank } of found) {
              assert.equal(score, support.length + ties.length);
              assert.equal(rank, 1 + found.filter((other) => other.score > score).length);
            }
            const ways: Way[] = found.flatMap((one) => [
              ...one.because,
              ...one.support.map(({ way }) => way),
              ...tieWaysOf(prospectus, one),
            ]);
            const relations = await relationsByIds(graph, facts.scope, [
              ...new Set(ways.flatMap((way) => way.relations)),
            ]);
            for (const way of ways)
              way.relations.forEach((id, i) => {
                const { from, to } = relations.get(id)!;
                assert.deepEqual([from, to].sort(), way.entities.slice(i, i + 2).sort(), id);
              });
            seen.candidates += found.length;
            for (const one of told) {
              seen.ties += one.ties.length;
              seen.support += one.support.length;
              for (const reason of one.reasons) seen[reason as 'TIED']++;
            }
          }
        }
      };
      // Outside an area there is somebody else; everywhere there is nobody.
      const scopes = fc.array(
        fc.oneof(
          randomScope.map((scope) => ({ ...scope, area: scope.area ?? 'area0' })),
          randomScope,
        ),
        {
          minLength: 2,
          maxLength: engine === 'embedded' ? 4 : 2,
        },
      );
      await fc.assert(fc.asyncProperty(tiedTables, scopes, check), {
        numRuns: engine === 'embedded' ? 30 : 1,
        endOnFailure: true,
      });
      if (engine === 'embedded')
        for (const [what, number] of Object.entries(seen)) assert.ok(number > 0, `${number} ${what}`);
    });
  });
});
