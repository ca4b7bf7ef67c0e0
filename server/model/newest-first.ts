import { byCodePoint } from './code-point-order.ts';
import type { Source } from './entity.ts';

/** Compares two sources: newest `published` first, undated ones last, ties by id. */
export const newestFirst = (a: Pick<Source, 'id' | 'published'>, b: Pick<Source, 'id' | 'published'>): number =>
  byCodePoint(b.published ?? '', a.published ?? '') || byCodePoint(a.id, b.id);
