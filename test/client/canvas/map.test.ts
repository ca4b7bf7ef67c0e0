import assert from 'node:assert/strict';
import { lanesScene } from '../../../client/canvas/lanes-scene.ts';
import { restingView } from '../../../client/canvas/resting-view.ts';
import { estimate } from '../../../client/canvas/measure.ts';
import type { Attention } from '../../../client/canvas/scene.ts';
import { behindCount } from '../../../client/canvas/room.ts';
import { countText, markOf, tightName } from '../../../client/canvas/names.ts';
import { traceOf } from '../../../client/canvas/trace.ts';
import type { ChipData, LanesData, SegmentData, SupplyData } from '../../../client/canvas/types.ts';
import { referenceChain, segment } from './reference-chain.ts';

const rest: Attention = { hover: null, focus: null };

const chip = (id: string, more: Partial<ChipData> = {}): ChipData => ({
  id,
  name: id,
  unnamed: false,
  sample: true,
  activity: 'ACTIVE',
  ...more,
});
const supply = (id: string, from: string, to: string, more: Partial<SupplyData> = {}): SupplyData => ({
  id,
  from,
  to,
  inferred: false,
  sample: true,
  share: null,
  ...more,
});

/** Three segments in a row with companies, told by hand. */
const small = (more: Partial<LanesData> = {}): LanesData => ({
  arrangement: 'lanes',
  lanes: [
    { letter: 'A', name: '甲', nameEn: 'Ay' },
    { letter: 'B', name: '乙', nameEn: 'Bee' },
  ],
  blocks: [{ id: 'x', name: '块', nameEn: 'Block' }],
  segments: [
    segment(
      'a',
      { letter: 'A', cluster: 'x' },
      { presence: 'PRESENT', companyCount: 1, single: true, companies: [chip('a1')] },
    ),
    segment(
      'b',
      { letter: 'B', cluster: 'x' },
      {
        presence: 'PRESENT',
        companyCount: 5,
        companies: ['b1', 'b2', 'b3', 'b4', 'b5'].map((id) => chip(id)),
      },
    ),
    segment('c', { letter: 'B', cluster: 'x' }, { presence: 'ABSENT' }),
  ],
  feeds: [
    { id: 'ab', from: 'a', to: 'b', essential: true },
    { id: 'bc', from: 'b', to: 'c', essential: false },
  ],
  supplies: [
    supply('s1', 'a1', 'b1', { share: 0.7 }),
    supply('s2', 'a1', 'b1'),
    supply('s3', 'a1', 'b4', { inferred: true }),
  ],
  ...more,
});

const of = (data: LanesData) => lanesScene(data, estimate);
const element = (data: LanesData, id: string) => of(data).elements.find((one) => one.data.id === id);

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

describe('“+n”', () => {
  const says = (...segments: SegmentData[]): string[] => segments.map(behindCount(segments));
  const companies = (n: number, more: Partial<ChipData> = {}): ChipData[] =>
    Array.from({ length: n }, (_, i) => chip(`${JSON.stringify(more)}${i}`, more));
  const place = (id: string, more: Partial<SegmentData>): SegmentData => segment(id, {}, more);

  it('counts companies the answer does not list', () => {
    assert.deepEqual(says(place('s', { companyCount: 40, companies: companies(12) })), ['+38']);
  });

  it('counts those not counted as present, too: in talks, stopped', () => {
    const some = [...companies(3), ...companies(2, { activity: 'PLANNED' })];
    assert.deepEqual(says(place('s', { companyCount: 3, companies: some })), ['+3']);
  });

  it('leaves those of sub-segments to the sub-segments', () => {
    const parent = place('p', { companyCount: 34, companies: companies(4) });
    const part = place('q', { parent: 'p', companyCount: 30, companies: companies(12, { sample: false }) });
    assert.deepEqual(says(parent, part), ['+2', '+28']);
  });

  it('says that an unnamed group is behind it, listed or not', () => {
    const group = chip('group', { unnamed: true });
    assert.deepEqual(says(place('s', { companyCount: 4, unnamed: true, companies: [...companies(4), group] })), [
      '+2+',
    ]);
    assert.deepEqual(says(place('s', { companyCount: 20, unnamed: true, companies: companies(12) })), ['+18+']);
  });

  it('ends on a circle of parents', () => {
    const ring = [place('p', { parent: 'q', companies: companies(5) }), place('q', { parent: 'p' })];
    assert.deepEqual(says(...ring), ['+3', '+0']);
  });
});

describe('lines that leave the window', () => {
  const scene = of(small());
  const leads = (view: Partial<typeof restingView>) => scene.leads({ ...restingView, ...view }, 'l2');

  it('are those of the selected company, else the first step of the trace', () => {
    assert.deepEqual(
      leads({ selected: ['b1'], trace: traceOf('b', small().feeds) }).map(({ id, text, leaves }) => [id, text, leaves]),
      [['a1', 'a1 · a ×2', false]],
    );
    assert.deepEqual(
      leads({ selected: ['a'], trace: traceOf('a', small().feeds) }).map(({ id, leaves }) => [id, leaves]),
      [['b', true]],
    );
    assert.deepEqual(leads({}), []);
  });
});

describe('walking the map by keyboard', () => {
  const scene = of(small());

  it('goes along FEEDS to the left and right, and back to where it came from', () => {
    assert.equal(scene.walk(null, 'right', null), 'a');
    assert.equal(scene.walk('a', 'right', null), 'b');
    assert.equal(scene.walk('b', 'left', 'a'), 'a');
    assert.equal(scene.walk('a', 'left', null), null);
  });

  it('goes up and down the column and stops at its ends', () => {
    assert.equal(scene.walk('b', 'down', null), 'c');
    assert.equal(scene.walk('c', 'up', null), 'b');
    assert.equal(scene.walk('c', 'down', null), null);
  });

  it('reaches every segment of the reference chain', () => {
    const chain = referenceChain();
    const whole = of(chain);
    const found = new Set([whole.walk(null, 'right', null)!]);
    for (const id of found)
      for (const key of ['left', 'right', 'up', 'down'] as const) {
        const next = whole.walk(id, key, null);
        if (next !== null) found.add(next);
      }
    assert.equal(found.size, 120);
  });

  it('says name, mark and counts of where it stands', () => {
    assert.deepEqual(scene.spoken('b', restingView), {
      id: 'b',
      name: 'b',
      mark: 'present',
      companies: 5,
      upstream: 1,
      downstream: 1,
    });
  });
});

describe('levels of zoom', () => {
  const scene = of(small());

  it('are bars below 60 %, names, and companies from 180 %', () => {
    assert.deepEqual(
      [0.59, 0.6, 1, 1.79, 1.8].map((zoom) => scene.level(zoom)),
      ['l0', 'l1', 'l1', 'l1', 'l2'],
    );
  });
});
