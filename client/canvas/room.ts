import { slotCount } from './layouts/slots.ts';
import type { ChipData, SegmentData } from './types.ts';

/** The companies a segment has room for. */
export function drawnChips(segment: SegmentData): readonly ChipData[] {
  return segment.companies.slice(0, segment.companies.length > slotCount ? slotCount - 1 : slotCount);
}

/**
 * Says “+n” for what of a segment has no room: the named companies of this very segment that are not drawn,
 * with a second plus when an unnamed group is among them. The answer may list fewer companies than there are,
 * and `companyCount` takes in the sub-segments: what is counted and listed nowhere is added, less what is
 * missing below it (a company in two sub-segments makes that too little, never too much).
 */
export function behindCount(segments: readonly SegmentData[]): (segment: SegmentData) => string {
  const parts = new Map<string, SegmentData[]>();
  for (const segment of segments)
    if (segment.parent !== null) parts.set(segment.parent, [...(parts.get(segment.parent) ?? []), segment]);
  /** Companies listed as counted in a segment and below it, and how many are counted but listed nowhere. */
  const look = (segment: SegmentData, path: ReadonlySet<string>): { listed: Set<string>; unlisted: number } => {
    const listed = new Set(segment.companies.filter(counts).map(({ id }) => id));
    let below = 0;
    for (const part of parts.get(segment.id) ?? []) {
      // Data may hold a circle of parents.
      if (path.has(part.id)) continue;
      const inside = look(part, new Set([...path, part.id]));
      for (const id of inside.listed) listed.add(id);
      below += inside.unlisted;
    }
    return { listed, unlisted: Math.max(below, segment.companyCount - listed.size) };
  };
  return (segment) => {
    const rest = segment.companies.slice(drawnChips(segment).length);
    const { unlisted } = look(segment, new Set([segment.id]));
    const below = (parts.get(segment.id) ?? []).filter(({ id }) => id !== segment.id);
    const elsewhere = below.reduce((sum, part) => sum + look(part, new Set([segment.id, part.id])).unlisted, 0);
    const named = rest.filter(({ unnamed }) => !unnamed).length + Math.max(0, unlisted - elsewhere);
    const group = rest.some(({ unnamed }) => unnamed) || (segment.unnamed && !lists(segment, below));
    return named > 0 ? `+${named}${group ? '+' : ''}` : `+${rest.length}`;
  };
}

/** Whether a company is one of `companyCount`. */
const counts = ({ unnamed, activity }: ChipData): boolean => !unnamed && activity === 'ACTIVE';

/** Whether the unnamed group a segment is said to have is listed in it or right below it. */
const lists = (segment: SegmentData, below: readonly SegmentData[]): boolean =>
  [segment, ...below].some((one) => one.companies.some(({ unnamed }) => unnamed));
