import type { WhatIf } from '../../state/view.ts';
import type { Asked } from './outcome.ts';

/** What a view's what-if is asked with. */
export const askedOf = ({ remove, add }: WhatIf, scope: Asked['scope']): Asked => ({
  scope,
  ...(remove.length > 0 ? { remove: [...remove] } : {}),
  ...(add.length > 0
    ? { add: add.map(({ company, segment }) => ({ segment, ...(company === null ? {} : { company }) })) }
    : {}),
});
