import { historyLimit } from '../../state/history.ts';
import { useApp } from '../app-context.ts';
import { useKnownNames } from '../use-known-names.ts';
import { deedWords } from './deed-words.ts';

/** Every step that can be undone or redone; a row leads there. */
export function HistoryList({ onDone }: { readonly onDone: () => void }) {
  const app = useApp();
  const { t, history, dispatch } = app;
  const name = useKnownNames();
  const { did, undone, at, undoneAt } = history;
  const times = [...at, ...[...undoneAt].reverse()];
  // Newest last; what was undone follows in the order in which it would be done again.
  const deeds = [...did, ...[...undone].reverse()];
  const go = (by: number): void => {
    if (by !== 0) dispatch({ do: 'jump', by });
    onDone();
  };
  return (
    <div className="history-panel">
      <p className="panel-title">
        <b>{t.state.history}</b> <span className="soft">{t.state.historyHint}</span>
      </p>
      <ol className="panel-rows">
        {[null, ...deeds].map((deed, i) => {
          const by = i - did.length;
          return (
            <li key={i}>
              <button type="button" className="row" aria-current={by === 0 ? 'step' : undefined} onClick={() => go(by)}>
                <span className={by > 0 ? 'grow soft' : 'grow'}>
                  {deed === null
                    ? did.length >= historyLimit
                      ? t.state.kept
                      : t.state.start
                    : deedWords(deed, app, name)}
                </span>
                <span className="soft">{by === 0 ? t.state.now : by > 0 ? t.state.redoable : ''}</span>
                <Clock at={i === 0 ? null : (times[i - 1] ?? null)} />
              </button>
            </li>
          );
        })}
      </ol>
      <p className="panel-foot hint numbers">
        <kbd>Ctrl Z</kbd> {t.tools.undo} · <kbd>Ctrl ⇧ Z</kbd> {t.tools.redo} ·{' '}
        {t.state.steps(deeds.length, historyLimit)}
        {did.length >= historyLimit && ` · ${t.state.forgotten}`}
      </p>
    </div>
  );
}

/** The time of day at which a step was taken, in the reader's own clock. */
function Clock({ at }: { readonly at: number | null }) {
  if (at === null) return null;
  const date = new Date(at);
  const words = [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
  return (
    <time className="soft numbers" dateTime={date.toISOString()}>
      {words}
    </time>
  );
}
