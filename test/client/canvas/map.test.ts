import assert from 'node:assert/strict';
import { restingView } from '../../../client/canvas/resting-view.ts';
import { estimate } from '../../../client/canvas/measure.ts';
import type { Attention } from '../../../client/canvas/scene.ts';
import { countText, markOf, tightName } from '../../../client/canvas/names.ts';
import { traceOf } from '../../../client/canvas/trace.ts';
import type { SegmentData } from '../../../client/canvas/types.ts';
import { referenceChain, segment } from './reference-chain.ts';
import { chip, element, of, rest, small, supply } from './small-map.ts';

describe('what a segment says', () => {
  const with_ = (more: Partial<SegmentData>) => segment('s', {}, more);

  it('is its presence; one firm only and talks are told apart', () => {
    assert.equal(markOf(with_({ presence: 'PRESENT' })), 'present');
    assert.equal(markOf(with_({ presence: 'PRESENT', single: true })), 'single');
    assert.equal(markOf(with_({ presence: 'PRESENT', state: 'IN_TALKS' })), 'present');
    assert.equal(markOf(with_({ presence: 'ABSENT', state: 'IN_TALKS' })), 'talks');
    assert.equal(markOf(with_({ presence: 'ABSENT', state: 'OPEN' })), 'absent');
    assert.equal(markOf(with_({ presence: 'UNKNOWN', state: 'OPEN' })), 'unknown');
  });

  it('counts companies, with a plus for an unnamed group, and nothing for nobody', () => {
    assert.equal(countText({ companyCount: 8, unnamed: true }), '8+');
    assert.equal(countText({ companyCount: 0, unnamed: true }), '+');
    assert.equal(countText({ companyCount: 2, unnamed: false }), '2');
    assert.equal(countText({ companyCount: 0, unnamed: false }), '');
  });

  it('is called by its short name, else without brackets', () => {
    assert.equal(tightName({ name: '测试机（ATE）', shortName: '测试机(ATE)' }, 'zh'), '测试机(ATE)');
    assert.equal(tightName({ name: '紧固件(螺母)' }, 'zh'), '紧固件');
    assert.equal(tightName({ name: '紧固件', nameEn: 'Fasteners (nuts)' }, 'en'), 'Fasteners');
    assert.equal(tightName({ name: '紧固件' }, 'en'), '紧固件');
  });

  it('fits its box in both languages: names are cut before they meet the count', () => {
    const chain = referenceChain();
    const scene = of(chain);
    for (const lang of ['zh', 'en'] as const)
      for (const [id, parts] of scene.paint({ ...restingView, lang })) {
        const place = scene.layout!.segments.get(id);
        if (place === undefined) continue;
        const { label } = parts as { label: string };
        const size = lang === 'zh' ? 12 : 11;
        assert.ok(19.5 + estimate(label, size, 400) <= place.w - 1, `${id}: ${label}`);
      }
  });
});

describe('the elements of the map', () => {
  it('are one node a segment, one line a FEEDS, and flows between blocks', () => {
    const chain = referenceChain();
    const kinds = new Map<string, number>();
    for (const { classes } of of(chain).elements) {
      const kind = String(classes).split(' ')[0]!;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    assert.equal(kinds.get('segment'), 120);
    assert.equal(kinds.get('feed'), 247);
    assert.equal(kinds.get('block'), 14);
    assert.ok(kinds.get('flow')! > 10);
  });

  it('have unique ids, also when one company is in two segments', () => {
    const data = small();
    const twice = data.segments.map((one) => (one.id === 'c' ? { ...one, companies: [chip('a1')] } : one));
    const ids = of({ ...data, segments: twice }).elements.map((one) => one.data.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(of({ ...data, segments: twice }).elementsOf('a1'), ['chip:a/a1', 'chip:c/a1']);
  });

  it('show two companies and “+n” where more than three are', () => {
    const scene = of(small());
    assert.deepEqual(scene.elementsOf('b2'), ['chip:b/b2']);
    assert.deepEqual(scene.elementsOf('b3'), ['more:b']);
    assert.equal(element(small(), 'more:b')!.data.label, '+3');
    assert.deepEqual(scene.meaning('more:b'), { is: 'more', segment: 'b' });
  });

  it('fold supplies of one pair into one line that says how many, as wide as the largest share', () => {
    const line = element(small(), 'supply:s1')!;
    assert.equal(line.data.label, '×2');
    assert.equal(line.data.width, 1.2);
    assert.deepEqual(of(small()).meaning('supply:s1'), { is: 'line', ids: ['s1', 's2'] });
    assert.equal(element(small(), 'supply:s2'), undefined);
  });

  it('lead a supply of a company without a slot of its own to “+n”', () => {
    assert.equal(element(small(), 'supply:s3')!.data.target, 'more:b');
    assert.ok(String(element(small(), 'supply:s3')!.classes).includes('inferred'));
  });

  it('leave out what leads to nobody: feeds and supplies with unknown ends', () => {
    const data = small({
      feeds: [{ id: 'ax', from: 'a', to: 'x', essential: true }],
      supplies: [supply('s', 'a1', 'nobody')],
    });
    assert.ok(of(data).elements.every(({ data: d }) => d.source === undefined));
  });
});

describe('states of the map', () => {
  const data = small();
  const scene = of(data);
  const states = (view: Partial<typeof restingView>, attention: Partial<Attention> = {}) =>
    scene.states({ ...restingView, ...view }, { ...rest, ...attention });

  it('are none at rest', () => assert.equal(states({}).size, 0));

  it('hover lights what feeds it and what it feeds, one step', () => {
    const hovered = states({}, { hover: 'b' });
    assert.equal(hovered.get('feed:ab'), 'up');
    assert.equal(hovered.get('feed:bc'), 'down');
    assert.equal(hovered.get('b'), 'hover');
  });

  it('a trace lights up- and downstream to the end, the further the weaker; the rest recedes, flows go', () => {
    const traced = states({ trace: traceOf('a', data.feeds) });
    assert.equal(traced.get('feed:ab'), 'down');
    assert.equal(traced.get('feed:bc'), 'down far shallow');
    assert.equal(traced.get('b'), 'down');
    assert.equal(traced.get('c'), 'down shallow');
    assert.equal(traced.get('flow:A/x>B/x'), 'away');
    const up = states({ trace: traceOf('b', data.feeds.slice(0, 1)) });
    assert.equal(up.get('a'), 'up');
    assert.equal(up.get('c'), 'aside');
  });

  it('a selected company lights its supplies, and the others grow faint', () => {
    const held = states({ selected: ['b1'] });
    assert.equal(held.get('chip:b/b1'), 'on');
    assert.equal(held.get('b'), 'holds');
    assert.equal(held.get('supply:s1'), 'lit');
    assert.equal(held.get('supply:s3'), 'faint');
    assert.equal(held.get('chip:a/a1'), undefined);
    assert.equal(held.get('chip:b/b2'), 'faint');
  });

  it('among companies a selected segment lights the supplies of its own and one step of its trace', () => {
    const opened = states({ selected: ['a'], trace: traceOf('a', data.feeds) });
    assert.equal(opened.get('a'), 'on');
    assert.deepEqual([opened.get('supply:s1'), opened.get('supply:s3')], ['kin', 'kin']);
    assert.deepEqual([opened.get('chip:a/a1'), opened.get('chip:b/b1')], [undefined, undefined]);
    assert.equal(opened.get('chip:b/b2'), 'faint');
    const other = states({ selected: ['c'], trace: traceOf('c', data.feeds) });
    assert.equal(other.get('supply:s1'), 'faint');
    assert.equal(other.get('feed:ab'), 'up far shallow');
  });

  it('among companies a selected one leaves no trace of FEEDS beside its supplies', () => {
    const held = states({ selected: ['b1'], trace: traceOf('b', data.feeds) });
    assert.equal(held.get('feed:ab'), 'up shallow');
    assert.equal(held.get('a'), 'up shallow');
    assert.equal(held.get('b'), 'on shallow');
    assert.equal(held.get('supply:s1'), 'lit');
  });

  it('marks switched off recede, relation types switched off go', () => {
    assert.equal(states({ hiddenMarks: ['absent'] }).get('c'), 'dim');
    const off = states({ hiddenTypes: ['FEEDS', 'SUPPLIES'] }, { hover: 'b' });
    assert.deepEqual([off.get('feed:ab'), off.get('flow:A/x>B/x'), off.get('supply:s1')], [undefined, 'off', 'off']);
    assert.equal(states({ inferred: false }).get('supply:s3'), 'off');
    const computed = of(small({ supplies: [supply('s', 'a1', 'b1', { inferred: true, computed: true })] }));
    assert.equal(computed.states({ ...restingView, inferred: false }, rest).get('supply:s'), undefined);
  });
});
