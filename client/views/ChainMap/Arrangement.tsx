import { Columns3, Orbit } from 'lucide-react';
import { useApp } from '../app-context.ts';

/** The two ways to arrange: shown in the free one, as the way back to the lanes. */
export function Arrangement() {
  const { t, dispatch } = useApp();
  return (
    <div className="arrangement segmented" role="group" aria-label={t.map.arrangement}>
      <button type="button" aria-pressed={false} onClick={() => dispatch({ do: 'lanes' })}>
        <Columns3 size={16} strokeWidth={1.75} aria-hidden="true" /> {t.map.lanes}
      </button>
      <button type="button" aria-pressed={true}>
        <Orbit size={16} strokeWidth={1.75} aria-hidden="true" /> {t.map.free}
      </button>
    </div>
  );
}
