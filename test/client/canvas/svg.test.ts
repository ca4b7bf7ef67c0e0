import assert from 'node:assert/strict';
import { along, lengthOf, pathPoints, type Picture, type PictureNode } from '../../../client/canvas/picture.ts';
import { svgOf } from '../../../client/canvas/svg.ts';

const node: PictureNode = {
  ...{ x: 0, y: 0, w: 40, h: 40, shape: 'round-hexagon', radius: 8, fill: '#fff', fillOpacity: 1, opacity: 1 },
  rim: { colour: '#000', width: 1.5, dash: [4, 3] },
  ring: null,
  images: [{ href: 'data:image/svg+xml;utf8,%3Csvg/%3E', x: 10, y: 10, w: 20, h: 20 }],
  text: {
    ...{ x: 20, y: 52, lines: ['<script>', '"名"'], size: 12, lead: 15, weight: 400, colour: '#111' },
    ...{ anchor: 'middle', opacity: 1, turn: 0, ground: null },
  },
};

const picture: Picture = {
  bounds: { x: -10, y: -20, w: 300, h: 100 },
  ground: '#F5F6F7',
  parts: [
    { is: 'node', node },
    {
      is: 'line',
      line: {
        ...{ from: { x: 40, y: 20 }, to: { x: 200, y: 20 }, controls: [{ x: 120, y: 60 }], colour: '#333' },
        ...{ width: 1, dash: [6, 4], dotted: false, opacity: 0.5, texts: [] },
        arrow: { colour: '#333', size: 20, hollow: true },
      },
    },
  ],
};

const frame = {
  theme: 'light',
  title: 'Title & more',
  heads: [{ x: 0, letter: '芯', name: '芯片' }],
  legend: [{ mark: 'present', word: '在位' }],
  notes: ['来源 1：某报 2020-11', '导出于 2026-01-01'],
} as const;

describe('a picture as SVG', () => {
  const { text, w, h } = svgOf(picture, frame);

  it('says what it is, as of when and after whom, in the picture itself', () => {
    for (const words of ['Title &amp; more', '来源 1：某报 2020-11', '导出于 2026-01-01', '在位', '芯片'])
      assert.ok(text.includes(words), words);
    assert.ok(w >= 640 && h > 100 + 34 + 2 * 18);
  });

  it('leaves no source cut off: a long one goes on below, in Chinese anywhere, in Latin between words', () => {
    const long = `来源 1：${'某报很长的题目'.repeat(20)} · ${'a long title '.repeat(20)}2020-11`;
    const { text: whole, h: higher } = svgOf(picture, { ...frame, notes: [long] });
    const lines = [...whole.matchAll(/font-size="12"[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words ?? '');
    assert.ok(lines.join('').replaceAll(' ', '').includes(long.replaceAll(' ', '')));
    assert.ok(lines.every((words) => !words.includes('…') && !/\blon$|\btit$/.test(words)));
    assert.ok(higher > h + 2 * 18);
  });

  it('is well-formed: what is opened is closed, and words cannot become tags', () => {
    assert.ok(!text.includes('<script'));
    const open: string[] = [];
    for (const [, end, name, alone] of text.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
      if (end === '/') assert.equal(open.pop(), name);
      else if (alone !== '/') open.push(name!);
    }
    assert.deepEqual(open, []);
  });

  it('draws shape, dashes, curve and hollow arrow', () => {
    assert.match(text, /<polygon points="[^"]+" stroke-linejoin="round"[^>]*stroke-dasharray="4 3"/);
    assert.match(text, /d="M40 20Q120 60 200 20"[^>]*stroke-dasharray="6 4"/);
    assert.match(text, /<polygon points="[^"]+" fill="none" stroke="#333"/);
  });
});

describe('points along a line', () => {
  it('begin and end where it does, and lie where their distance says', () => {
    const straight = { from: { x: 0, y: 0 }, to: { x: 30, y: 40 }, controls: [] };
    assert.equal(lengthOf(pathPoints(straight)), 50);
    assert.deepEqual(along(pathPoints(straight), 25), { x: 15, y: 20 });
    assert.deepEqual(along(pathPoints(straight), 99), straight.to);
    const curve = pathPoints({
      ...straight,
      controls: [
        { x: 10, y: 0 },
        { x: 20, y: 40 },
      ],
    });
    assert.deepEqual([curve[0], curve.at(-1)], [straight.from, straight.to]);
    assert.ok(lengthOf(curve) > 50);
  });
});
