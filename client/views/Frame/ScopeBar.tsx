import { Shapes } from 'lucide-react';
import { useApp } from '../app-context.ts';
import { sampleCounts } from '../catalogue.ts';
import { AsOf } from './AsOf.tsx';
import { PlacePicker } from './PlacePicker.tsx';

/** What is looked at: where, as of when, and whether the sample counts. */
export function ScopeBar() {
  const { t, catalogue, view } = useApp();
  return (
    <div className="scope" role="group" aria-label={t.scope.label}>
      <PlacePicker />
      <AsOf key={view.asOf ?? ''} />
      {catalogue.samples.size > 0 && <SampleToggle />}
    </div>
  );
}

function SampleToggle() {
  const { t, catalogue, view, dispatch } = useApp();
  const ids = [...catalogue.samples];
  const on = sampleCounts(catalogue, view.off);
  return (
    <button
      type="button"
      className={`scope-part sample-toggle ${on ? '' : 'is-off'}`}
      aria-pressed={on}
      onClick={() => dispatch({ do: 'sources', ids, on: !on })}
    >
      <Shapes size={14} strokeWidth={1.75} aria-hidden="true" />
      {on ? t.scope.sampleOn : t.scope.sampleOff}
    </button>
  );
}
