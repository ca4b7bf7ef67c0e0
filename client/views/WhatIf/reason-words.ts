import { shortNameOf, type Nameable } from '../../text/names.ts';
import type { Text } from '../../text/text.ts';
import type { Reason } from './outcome.ts';

type Language = 'zh' | 'en';

const called = (it: Nameable | null | undefined, t: Text, language: Language): string =>
  it ? shortNameOf(it, language) : t.whatIf.newFirm;

/** Why a thing is struck, in one phrase: its own reason and the one that follows from. */
export function reasonWords([own, cause]: readonly Reason[], t: Text, language: Language): string {
  if (!own) return '';
  const from = called(cause?.entity, t, language);
  switch (own.rule) {
    case 'REMOVED':
      return t.whatIf.why.removed;
    case 'ADDED':
      return t.whatIf.why.added;
    case 'INPUT_LOST':
      return own.input ? t.whatIf.why.inputLost(shortNameOf(own.input, language)) : t.whatIf.why.supplierLost(from);
    case 'NO_COMPANY':
      return t.whatIf.why.noCompany(from);
    case 'UPSTREAM_STOPPED':
      return t.whatIf.why.upstream(from);
    case 'ONE_LEFT':
      return t.whatIf.why.oneLeft(from);
    case 'FILLED':
      return t.whatIf.why.filled(from);
    case 'DEMAND_GONE':
      return t.whatIf.why.demandGone(from);
    case 'ASKED_FOR':
      return t.whatIf.why.askedFor(from);
  }
}
