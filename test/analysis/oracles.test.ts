import assert from 'node:assert/strict';
import { readBuyers } from '../../server/analysis/buyers.ts';
import { chainMap } from '../../server/analysis/chain-map.ts';
import { compare, differences } from '../../server/analysis/compare.ts';
import { coverage } from '../../server/analysis/coverage.ts';
import { gapEvidence } from '../../server/analysis/evidence.ts';
import { readFacts } from '../../server/analysis/facts.ts';
import { gaps } from '../../server/analysis/gaps.ts';
import { potentialSuppliers } from '../../server/analysis/potential-suppliers.ts';
import { presences } from '../../server/analysis/presence.ts';
import { resolveScope, type ScopeInput } from '../../server/analysis/scope.ts';
import { fillEmptyStore } from '../../server/exchange/seed.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { forEachEngine } from '../support/engines.ts';

const today = '2026-11-25';
const district = { area: 'shapingba', withoutSources: ['sample'] } satisfies ScopeInput;

describe('the oracles of the article over the reference chain, sample off', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    before(async () => {
      graph = await openEmptyGraph();
      await fillEmptyStore(graph, ['article', 'reference-chain', 'sample']);
    });
    const facts = async (input: ScopeInput) => readFacts(graph, await resolveScope(graph, input, today));

    it('2020-11: 25 segments asked for, 1 of them present; 1 company of 106 recorded', async () => {
      const found = coverage(await facts({ ...district, asOf: '2020-11' }));
      assert.deepEqual([found.asked, found.askedPresent, found.completeness], [25, 1, 0.04]);
      assert.deepEqual([found.recorded, found.known, found.recordCompleteness], [1, 106, 1 / 106]);
      assert.equal(found.absent, 0);
      assert.equal(found.present + found.unknown, 120);
      assert.deepEqual(found.findings, []);
      assert.deepEqual(
        found.byLetter.map(({ id }) => id),
        ['芯', '核', '器', '网', '服'],
      );
      assert.deepEqual(
        found.byStage.map(({ id }) => id),
        ['up', 'mid', 'down'],
      );
    });

    it('2020-11: 24 gaps, all unknown: five tied at severity 1, nineteen TARGETED at 0, no BRIDGE', async () => {
      const list = gaps(await facts({ ...district, asOf: '2020-11' }));
      assert.equal(list.length, 24);
      assert.ok(list.every(({ presence }) => presence === 'unknown'));
      assert.deepEqual(
        list.filter(({ severity }) => severity > 0).map((gap) => [gap.segment, gap.severity, gap.rank, gap.rules]),
        [
          ['eda-tools', 1, 1, ['UPSTREAM_OF_ACTIVE']],
          ['ic-packaging', 1, 1, ['NEEDED']],
          ['ic-test', 1, 1, ['NEEDED']],
          ['ip-core', 1, 1, ['UPSTREAM_OF_ACTIVE']],
          ['wireless-module', 1, 1, ['NEEDED']],
        ],
      );
      const rest = list.filter(({ severity }) => severity === 0);
      assert.equal(rest.length, 19);
      assert.ok(rest.every(({ rules, rank }) => rules.join() === 'TARGETED' && rank === 6));
    });

    it('the proof of 御芯微’s need leads to what it makes and what that needs', async () => {
      const known = await facts({ ...district, asOf: '2020-11' });
      const gap = gaps(known).find(({ segment }) => segment === 'ic-test')!;
      assert.deepEqual(gap.neededBy, ['yuxinwei']);
      assert.deepEqual(gapEvidence(known, gap), [
        'yuxinwei-product|NEEDS|ic-test|',
        'yuxinwei|PRODUCES|yuxinwei-product|',
      ]);
    });

    it('ic-design: one named company beside an unnamed group', async () => {
      const found = presences(await facts({ ...district, asOf: '2020-11' })).get('ic-design')!;
      assert.deepEqual(
        [found.presence, found.named, found.groups],
        ['present', ['yuxinwei'], ['chip-design-followers']],
      );
    });

    it('2017-10: nothing present, 20 gaps, all TARGETED; 御芯微 is not there yet, in 2017-12 it is', async () => {
      const before = await facts({ ...district, asOf: '2017-10' });
      assert.deepEqual([coverage(before).present, before.companies], [0, []]);
      assert.deepEqual(
        gaps(before).map(({ rules }) => rules),
        Array.from({ length: 20 }, () => ['TARGETED']),
      );
      const after = await facts({ ...district, asOf: '2017-12' });
      assert.deepEqual(
        after.companies.map(({ id }) => id),
        ['yuxinwei'],
      );
    });

    it('2017-10 against 2017-12: 御芯微 has come, and with it its three needs and what feeds its segment', async () => {
      const [before, after] = [
        await facts({ ...district, asOf: '2017-10' }),
        await facts({ ...district, asOf: '2017-12' }),
      ];
      const found = differences(compare(before, after));
      const turned = (turn: string): string[] => found.filter((one) => one.turn === turn).map(({ segment }) => segment);
      assert.deepEqual(turned('GAINED'), ['ic-design', 'iot-soc-design']);
      assert.deepEqual(turned('LOST'), []);
      assert.ok(
        found.every(
          ({ onlyInA, onlyInB, turn }) => onlyInA.length === 0 && (turn !== 'GAINED' || onlyInB.join() === 'yuxinwei'),
        ),
      );
      const opened = found.filter(({ a, b }) => !a.gap && b.gap).map(({ segment, b }) => [segment, ...b.rules]);
      assert.deepEqual(opened, [
        ['eda-tools', 'UPSTREAM_OF_ACTIVE'],
        ['ic-packaging', 'NEEDED'],
        ['ic-test', 'NEEDED'],
        ['ip-core', 'UPSTREAM_OF_ACTIVE'],
        ['wireless-module', 'NEEDED'],
      ]);
      assert.ok(found.every(({ b }) => !b.gap || b.presence === 'unknown'));
      const needed = gaps(after).filter(({ rules }) => rules.includes('NEEDED'));
      assert.deepEqual(
        needed.map(({ segment, presence, neededBy }) => [segment, presence, ...neededBy]),
        [
          ['ic-packaging', 'unknown', 'yuxinwei'],
          ['ic-test', 'unknown', 'yuxinwei'],
          ['wireless-module', 'unknown', 'yuxinwei'],
        ],
      );
    });

    it('places inside: by stated relations the building alone, by inferred ones 青凤工业园 too', async () => {
      const stated = await resolveScope(graph, district, today);
      assert.deepEqual(stated.places, ['gongtou-building', 'shapingba']);
      const inferred = await resolveScope(graph, { ...district, includeInferred: true }, today);
      assert.ok(inferred.places?.includes('qingfeng-park'));
    });

    it('the map lists 120 segments and 247 FEEDS in the lanes of the data', async () => {
      const map = chainMap(await facts({ ...district, asOf: '2020-11' }));
      assert.deepEqual([map.segments.length, map.feeds.length], [120, 247]);
      assert.deepEqual(
        map.lanes.map(({ id }) => id),
        ['芯', '核', '器', '网', '服'],
      );
      const column = new Map(map.segments.map((segment) => [segment.segment, segment.column]));
      for (const { from, to } of map.feeds) assert.ok(column.get(from)! < column.get(to)!, `${from} → ${to}`);
      const design = map.segments.find(({ segment }) => segment === 'iot-soc-design')!;
      assert.deepEqual(
        [design.parent, design.single, design.state, design.companies],
        ['ic-design', true, null, [{ company: 'yuxinwei', sample: false, activity: 'active' }]],
      );
    });

    it('nobody real can be named as a supplier of 御芯微; the sample offers some, all of them for what it needs or takes in', async () => {
      const suppliers = async (input: ScopeInput) => {
        const known = await facts(input);
        const buyers = await readBuyers(graph, known.scope, ['yuxinwei']);
        return potentialSuppliers(known, buyers.get('yuxinwei')!);
      };
      assert.deepEqual(await suppliers({ ...district, asOf: '2020-11' }), []);
      const offered = await suppliers({ area: 'shapingba' });
      assert.ok(offered.some(({ reason }) => reason === 'NEED'));
      const known = await facts({ area: 'shapingba' });
      for (const { company, segment, reason } of offered) {
        assert.ok(known.companies.some(({ id, unnamed, sample }) => id === company && !unnamed && sample));
        if (reason === 'NEED') assert.ok(['ic-packaging', 'ic-test', 'wireless-module'].includes(segment));
        else assert.ok(known.feeds.some((f) => f.essential && f.from === segment && f.to === 'iot-soc-design'));
      }
    });

    it('the sample shows segments that a survey found empty, and companies in talks', async () => {
      const found = coverage(await facts({ area: 'shapingba' }));
      assert.ok(found.absent > 0 && found.inTalks > 0 && found.single > 0);
      assert.equal(found.recorded, 1, 'companies of the sample never count as recorded');
    });
  });
});
