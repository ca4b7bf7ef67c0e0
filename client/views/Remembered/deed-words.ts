import type { Deed } from '../../state/history.ts';
import type { Step } from '../../state/step.ts';
import { hiddenWords } from '../Filters/active.ts';
import type { App } from '../app-context.ts';
import { sourceLabel } from '../parts/source-label.ts';

type Named = (id: string) => string;

const several = (ids: readonly string[], name: Named, { t }: App): string =>
  ids.slice(0, 3).map(name).join(t.comma) + (ids.length > 3 ? ` +${ids.length - 3}` : '');

function stepWords(step: Step, app: App, name: Named): string {
  const { deeds } = app.t.state;
  switch (step.is) {
    case 'expand':
    case 'unfold':
      return deeds.expand(name(step.id));
    case 'fold':
      return deeds.fold(name(step.id));
    case 'move':
      return deeds.move(name(step.id));
    case 'ways':
      return deeds.ways(name(step.from), name(step.to));
    case 'lay':
      return deeds.lay;
    case 'put':
    case 'hide':
    case 'only':
    case 'pin':
    case 'unpin':
      return deeds[step.is](several(step.ids, name, app));
  }
}

/** What a step of the history did, in a few words. */
export function deedWords(deed: Deed, app: App, name: Named): string {
  const { t, language, catalogue, today } = app;
  const { deeds } = t.state;
  switch (deed.do) {
    case 'page':
      return deeds.page(deed.page === 'dossier' ? t.gaps.dossier : t.state.pages[deed.page]);
    case 'place':
      return deeds.place(deed.place === null ? t.everywhere : name(deed.place.id));
    case 'asOf':
      return deeds.asOf(deed.asOf ?? today);
    case 'sources': {
      const found = catalogue.sources.find(({ id }) => deed.ids.includes(id));
      const words = found ? sourceLabel(found, language) : deed.ids.join(t.comma);
      return deed.on ? deeds.sourcesOn(words) : deeds.sourcesOff(words);
    }
    case 'inferred':
      return deed.on ? deeds.inferredOn : deeds.inferredOff;
    case 'open':
      return deed.id === null ? deeds.shut : deeds.open(name(deed.id));
    case 'expand':
      return deeds.expand(name(deed.step.id));
    case 'arrange':
      return stepWords(deed.step, app, name);
    case 'path':
      return deeds.ways(name(deed.from), name(deed.to));
    case 'lanes':
      return deeds.lanes;
    case 'hide':
      return deeds.filter(hiddenWords(deed.key, app) ?? deed.key);
    case 'only':
      return deeds.only2;
    case 'dossier':
      return deeds.dossier(name(deed.id));
    case 'fades':
      return deed.on ? deeds.fadesOn : deeds.fadesOff;
    case 'weigh':
      return deeds.weigh;
    case 'sides':
      return deeds.sides;
    case 'reset':
      return deeds.reset;
    case 'remove':
      return deeds.remove(name(deed.id));
    case 'add':
    case 'takeBack':
      return deeds.remove(name(deed.addition.segment));
    case 'clearWhatIf':
      return deeds.clear;
    case 'load':
      return deed.name === undefined ? deeds.load : deeds.loadNamed(deed.name);
    case 'select':
    case 'trace':
    case 'way':
    case 'drawer':
    case 'timeline':
    case 'light':
    case 'step':
    case 'forget':
      // Looks, which are no steps.
      return deeds.other;
  }
}
