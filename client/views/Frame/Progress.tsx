import { cancelAll } from '../../api/asker.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';

/** The server takes its time: says so, and lets one stop waiting. It lies over the page, so that nothing moves. */
export function Progress() {
  const { t } = useApp();
  const { busy, failure } = useData();
  if (!busy || failure) return null;
  return (
    <div className="progress card" role="status">
      <span className="progress-bar" aria-hidden="true" />
      {t.trouble.busy}
      <button type="button" className="button" onClick={cancelAll}>
        {t.trouble.cancel}
      </button>
    </div>
  );
}
