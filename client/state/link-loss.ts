import { isDate } from './date.ts';
import { escaped, isId, list, listLimit, unescaped } from './link-list.ts';
import { emptyView, usualWeights, weightLimit, type Addition, type Other, type View } from './view.ts';

type Loss = Pick<View, 'whatIf' | 'weights' | 'other' | 'lit'>;

const additionText = ({ segment, company }: Addition): string =>
  company === null ? escaped(segment) : `${escaped(segment)}~${escaped(company)}`;

function readAddition(text: string): Addition[] {
  const [segment = '', company] = text.split('~').map(unescaped);
  if (!isId(segment)) return [];
  return [{ segment, company: company !== undefined && isId(company) ? company : null }];
}

const otherText = ({ place, asOf }: Other): string =>
  [place === null ? '*' : `${place.kind}:${escaped(place.id)}`, asOf ?? ''].join('~').replace(/~$/, '');

function readOther(text: string | null): Other | null {
  if (text === null) return null;
  const [where = '', when = ''] = text.split('~');
  const asOf = isDate(when) ? when : null;
  if (where === '*') return { place: null, asOf };
  const [kind = '', ...rest] = where.split(':');
  const id = unescaped(rest.join(':'));
  return (kind === 'area' || kind === 'park') && isId(id) ? { place: { kind, id }, asOf } : null;
}

/** Tenths from 0 to the limit; anything else is as usual. */
function readWeight(text: string | null): number {
  const value = text !== null && /^\d(\.\d)?$/.test(text) ? Number(text) : Number.NaN;
  return value <= weightLimit ? value : 1;
}

/** What a link says of the what-if, the chokepoints' weights and the comparison; '' = as usual. */
export const lossLink = ({ whatIf, weights, other, lit }: Loss): readonly (readonly [key: string, value: string])[] => [
  ['remove', whatIf.remove.map(escaped).join(',')],
  ['add', whatIf.add.map(additionText).join(',')],
  ['step', whatIf.step === null ? '' : String(whatIf.step)],
  ...(['a', 'b', 'targeted'] as const).map(
    (name) => [name, weights[name] === usualWeights[name] ? '' : String(weights[name])] as const,
  ),
  ['vs', other === null ? '' : otherText(other)],
  ['lit', lit ?? ''],
];

/** What `lossLink` wrote. Never throws. */
export function lossOf(query: URLSearchParams): Loss {
  const step = query.get('step');
  const lit = query.get('lit');
  const additions = (query.get('add') ?? '').split(',').slice(0, listLimit).flatMap(readAddition);
  return {
    whatIf: {
      remove: [...new Set(list(query.get('remove')))],
      add: [...new Map(additions.map((one) => [additionText(one), one])).values()],
      step: step !== null && /^\d{1,4}$/.test(step) ? Number(step) : emptyView.whatIf.step,
    },
    weights: {
      a: readWeight(query.get('a')),
      b: readWeight(query.get('b')),
      targeted: readWeight(query.get('targeted')),
    },
    other: readOther(query.get('vs')),
    lit: lit !== null && isId(lit) ? lit : null,
  };
}
