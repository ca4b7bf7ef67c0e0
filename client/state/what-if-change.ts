import { emptyView, type Addition, type View, type WhatIf } from './view.ts';

export type WhatIfChange =
  /** Takes out what is there, or takes that back; opens the what-if. */
  | { readonly do: 'remove'; readonly id: string }
  /** Puts a company in; opens the what-if. */
  | { readonly do: 'add'; readonly addition: Addition }
  | { readonly do: 'takeBack'; readonly addition: Addition }
  | { readonly do: 'clearWhatIf' }
  | { readonly do: 'step'; readonly step: number | null };

const same = (a: Addition, b: Addition): boolean => a.company === b.company && a.segment === b.segment;

/** A changed what-if starts from its whole consequence, with nothing of the former one opened. */
const asked = (view: View, change: Partial<WhatIf>): View => ({
  ...view,
  page: 'whatif',
  selection: [],
  lit: null,
  whatIf: { ...view.whatIf, ...change, step: null },
});

/** The view after a change of its what-if. Pure; a change that changes nothing gives the same view back. */
export function whatIfChanged(view: View, change: WhatIfChange): View {
  const { remove, add, step } = view.whatIf;
  switch (change.do) {
    case 'remove':
      return asked(view, {
        remove: remove.includes(change.id) ? remove.filter((id) => id !== change.id) : [...remove, change.id],
      });
    case 'add':
      return add.some((one) => same(one, change.addition)) ? view : asked(view, { add: [...add, change.addition] });
    case 'takeBack':
      return asked(view, { add: add.filter((one) => !same(one, change.addition)) });
    case 'clearWhatIf':
      return remove.length + add.length === 0 ? view : { ...view, lit: null, whatIf: emptyView.whatIf };
    case 'step':
      return step === change.step ? view : { ...view, whatIf: { ...view.whatIf, step: change.step } };
  }
}
