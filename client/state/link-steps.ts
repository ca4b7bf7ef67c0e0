import { escaped, isId, unescaped } from './link-list.ts';
import { laidSpots, laidText, readLaid } from './laid-spots.ts';
import { layouts, manySteps, spotLimit, stepCount, stepLimit, type Layout, type Spot, type Step } from './step.ts';

/** Marks a step that is no expansion; an id that begins with it is escaped. */
const mark = '!';

/** A layout as links of the first version wrote it: id, x, y of each node. */
const firstLay = 'lay';

/** The most steps a link holds. */
const stepsLimit = 400;

const spotText = ({ id, x, y }: Spot): string => [escaped(id), x, y].join('~');

function stepText(step: Step): string {
  const written = (...ids: readonly string[]): string => [`${mark}${step.is}`, ...ids.map(escaped)].join('~');
  switch (step.is) {
    case 'expand': {
      const { id, count, type, direction, kind, depth } = step;
      const own = escaped(id).replace(/^!/, '%21');
      return [own, count === stepCount ? '' : String(count), type ?? '', direction ?? '', kind ?? '', depth ?? '']
        .join('~')
        .replace(/~+$/, '');
    }
    case 'fold':
      return written(step.id);
    case 'unfold':
      return written(step.id, step.kind);
    case 'move':
      return `${written()}~${spotText(step)}`;
    case 'ways':
      return written(step.from, step.to);
    case 'lay':
      return [`${mark}laid`, step.layout, ...laidText(step.at)].join('~');
    case 'put':
    case 'hide':
    case 'only':
    case 'pin':
    case 'unpin':
      return written(...step.ids);
  }
}

const whole = (text: string | undefined): number | null =>
  text !== undefined && /^-?\d{1,6}$/.test(text) ? Number(text) : null;

/** Id, x, y, id, x, y, …; what is cut or no number is left out. */
function spotsOf(parts: readonly string[]): Spot[] {
  const spots: Spot[] = [];
  for (let i = 0; i + 2 < parts.length && spots.length < spotLimit; i += 3) {
    const id = unescaped(parts[i] ?? '');
    const [x, y] = [whole(parts[i + 1]), whole(parts[i + 2])];
    // Adding 0 makes 0 of −0, which no link tells apart.
    if (isId(id) && x !== null && y !== null) spots.push({ id, x: x + 0, y: y + 0 });
  }
  return spots;
}

function readExpansion(text: string): Step[] {
  const [rawId = '', rawCount = '', type = '', direction = '', kind = '', depth = ''] = text.split('~');
  const id = unescaped(rawId);
  if (!isId(id)) return [];
  const count = /^\d{1,3}$/.test(rawCount) ? Math.min(Math.max(Number(rawCount), 1), stepLimit) : stepCount;
  return [
    {
      is: 'expand',
      id,
      count,
      ...(/^[A-Z_]{1,40}$/.test(type) ? { type } : {}),
      ...(direction === 'OUT' || direction === 'IN' ? { direction } : {}),
      ...(/^\w{1,40}$/.test(kind) ? { kind } : {}),
      ...(depth === '2' || depth === '3' ? { depth: depth === '2' ? 2 : 3 } : {}),
    },
  ];
}

function readStep(text: string): Step[] {
  if (!text.startsWith(mark)) return readExpansion(text);
  const [name = '', ...parts] = text.slice(mark.length).split('~');
  const ids = [...new Set(parts.map(unescaped).filter(isId))];
  const [first, second] = ids;
  const many = manySteps.find((one) => one === name);
  if (many !== undefined) return ids.length === 0 ? [] : [{ is: many, ids }];
  if (name === 'laid' || name === firstLay) {
    const [raw, ...spots] = parts;
    const layout = layouts.find((one): one is Layout => one === raw);
    const at = name === firstLay ? laidSpots(spotsOf(spots)) : readLaid(spots, spotLimit);
    return layout === undefined ? [] : [{ is: 'lay', layout, at }];
  }
  if (name === 'move') return spotsOf(parts).map((spot) => ({ is: 'move', ...spot }));
  if (first === undefined) return [];
  if (name === 'fold') return [{ is: 'fold', id: first }];
  if (second === undefined) return [];
  if (name === 'ways') return [{ is: 'ways', from: first, to: second }];
  return name === 'unfold' && /^\w{1,40}$/.test(second) ? [{ is: 'unfold', id: first, kind: second }] : [];
}

/** The steps of the free arrangement as a link holds them. */
export const stepsText = (steps: readonly Step[]): string => steps.map(stepText).join(',');

/** Whether a step of a link is a layout of the first version that was read whole; it is written in another way now. */
export const isFirstLay = (text: string): boolean => {
  const [name, , ...parts] = text.split('~');
  const [step] = readStep(text);
  return name === mark + firstLay && step?.is === 'lay' && parts.length === 3 * step.at.length;
};

/** What `stepsText` wrote; what is cut, forged or unknown is left out. Never throws. */
export const stepsOf = (text: string | null): readonly Step[] =>
  (text ?? '').split(',').slice(0, stepsLimit).flatMap(readStep);
