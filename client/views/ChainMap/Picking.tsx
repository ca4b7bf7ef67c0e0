import { Route } from 'lucide-react';
import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useNamed } from './use-named.ts';

/** Says that the other end of a path is looked for, and lets one give up. */
export function Picking({ from, onStop }: { readonly from: string; readonly onStop: () => void }) {
  const { t, language } = useApp();
  const named = useNamed()(from);
  return (
    <p className="picking card" role="status">
      <Route size={16} strokeWidth={1.75} aria-hidden="true" />
      {t.canvas.pickSecond(named ? shortNameOf(named, language) : from)}
      <button type="button" className="button" onClick={onStop}>
        {t.canvas.cancel}
      </button>
    </p>
  );
}
