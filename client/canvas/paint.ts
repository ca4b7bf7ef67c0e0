import { count, glyph } from './glyphs.ts';
import type { LensMark } from './lens.ts';
import { lensImages, lensPaint } from './lens-paint.ts';
import type { LaneLayout } from './layouts/lanes.ts';
import { slots } from './layouts/slots.ts';
import type { Measure } from './measure.ts';
import { countText, fitText, markOf, shortName, tightName } from './names.ts';
import { tokens, type Tokens } from './tokens.ts';
import type { CanvasView, ChipData, Lang, LanesData, Mark, SegmentData } from './types.ts';

/** Type size of a segment's name, units. */
export const nameSize = { zh: 12, en: 11 } as const;
/** Type size of a company's name, units. */
export const chipSize = 5.1;
/** Where a segment's name begins, units from its left side. */
export const nameInset = 19.5;

const none = { x: 0, y: 0, w: 0, h: 0 };

/** How a mark looks on the map. */
interface MarkPaint {
  readonly ink: string;
  readonly fill: string;
  readonly rim: string;
  readonly text: string;
  readonly count: string;
  /** Below 60 %: a bar without words. */
  readonly bar: string;
}

/** Presence is filled, absence outlined, the unknown recedes. */
const markPaint = (mark: Mark, t: Tokens): MarkPaint =>
  ({
    present: {
      ink: t.present,
      fill: t.presentTint,
      rim: t.presentTint,
      text: t.ink,
      count: t.present,
      bar: t.present,
    },
    single: {
      ink: t.single,
      fill: t.singleTint,
      rim: t.singleTint,
      text: t.ink,
      count: t.singleText,
      bar: t.single,
    },
    talks: {
      ink: t.talks,
      fill: t.surface,
      rim: t.talksLine,
      text: t.ink,
      count: t.talks,
      bar: t.talks,
    },
    absent: {
      ink: t.absent,
      fill: t.surface,
      rim: t.absentLine,
      text: t.ink,
      count: t.absent,
      bar: t.absent,
    },
    unknown: {
      ink: t.unknown,
      fill: t.surface,
      rim: t.surface,
      text: t.ink2,
      count: t.ink2,
      bar: t.flow,
    },
  })[mark];

/** Colours and words of every node of the map by element id: what changes with theme and language. */
export function mapPaint(
  data: LanesData,
  layout: LaneLayout,
  { theme, lang, lens }: Pick<CanvasView, 'theme' | 'lang' | 'lens'>,
  measure: Measure,
): Map<string, object> {
  const t = tokens[theme];
  const painted = new Map<string, object>();
  for (const segment of data.segments) {
    const place = layout.segments.get(segment.id);
    const paint = segmentPaint(
      lens?.counts === false ? { ...segment, companyCount: 0, unnamed: false } : segment,
      place?.w ?? 0,
      place?.heads ?? false,
      t,
      lang,
      measure,
    );
    const mark = lens?.segments.get(segment.id);
    painted.set(segment.id, mark === undefined ? paint : { ...paint, ...marked(mark, paint, t) });
    painted.set(`more:${segment.id}`, { rim: t.surface, ink: t.ink3 });
    for (const chip of segment.companies)
      painted.set(
        `chip:${segment.id}/${chip.id}`,
        chipPaint(chip, (slots(place ?? none)[0]?.w ?? 0) - 2, t, lang, measure),
      );
  }
  const names = new Map(data.blocks.map((block) => [block.id, lang === 'en' ? block.nameEn : block.name]));
  for (const { key, block } of layout.blocks) {
    const own = data.segments.filter(({ id }) => layout.segments.get(id)?.block === key);
    const present = own.filter(({ presence }) => presence === 'PRESENT').length;
    painted.set(`block:${key}`, {
      label: `${names.get(block) ?? block}${lens?.counts === false ? '' : `  ${present}/${own.length}`}`.trim(),
    });
  }
  return painted;
}

function segmentPaint(segment: SegmentData, w: number, heads: boolean, t: Tokens, lang: Lang, measure: Measure) {
  const mark = markOf(segment);
  const paint = markPaint(mark, t);
  const size = nameSize[lang];
  const weight = heads ? 600 : 400;
  const figure = countText(segment);
  const room = w - nameInset - 4;
  const full = tightName(segment, lang);
  const sampled = segment.companyCount > 0 && segment.sampleCount === segment.companyCount;
  // A count of 1 that would touch the name goes: the half disc says one already. Other counts stay, the name gives way.
  const spare = room - measure(figure, 10.5, 600) - 3.5;
  const shown = figure === '1' && measure(full, size, weight) > spare ? '' : figure;
  const label = fitText(full, shown === '' ? room + 2 : spare, (text) => measure(text, size, weight));
  return {
    label,
    images: [glyph(mark, paint.ink), count(shown, paint.count, sampled)],
    imagesOn: [glyph(mark, t.onAccent), count(shown, t.onAccent, sampled)],
    // Deeper in there is room for the count again.
    imagesIn: [glyph(mark, paint.ink), count(figure, paint.count, sampled)],
    fill: paint.fill,
    rim: paint.rim,
    ink: paint.text,
    bar: paint.bar,
    mark,
  };
}

/** What a lens changes of a segment's paint. */
function marked(mark: LensMark, { images }: { readonly images: readonly string[] }, t: Tokens): object {
  const { fill, rim, text, bar } = lensPaint(mark, t);
  const [first = '', second = ''] = images;
  const shown = lensImages(mark, t, { glyph: first, count: second });
  return { images: shown, imagesIn: shown, fill, rim, ink: text, bar };
}

const chipPaint = (chip: ChipData, room: number, t: Tokens, lang: Lang, measure: Measure): object => {
  const talks = chip.activity === 'NEGOTIATING' || chip.activity === 'PLANNED';
  const sourced = !chip.sample && !chip.unnamed;
  return {
    label: fitText(shortName(chip, lang), room, (text) => measure(text, chipSize, sourced ? 600 : 400)),
    rim: talks ? t.talksLine : sourced ? t.accent : t.lineStrong,
    ink: sourced ? t.ink : t.ink2,
  };
};
