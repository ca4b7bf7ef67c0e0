import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { askAgain } from '../../api/asker.ts';
import { passes } from '../../api/failure.ts';
import { emptyView } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';

/** What goes wrong with the view's own questions: the server gone (it is asked again), or a question it refuses. */
export function Trouble() {
  const { t, language, dispatch, say } = useApp();
  const { failure } = useData();
  const away = failure !== null && passes(failure);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !away) say(t.trouble.back, 'toast');
    was.current = away;
  }, [away, say, t]);
  if (!failure) return null;
  return (
    <div className={`trouble ${away ? 'trouble-away' : ''}`} role="alert">
      <TriangleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
      <span>{away ? (failure.code === 'RATE_LIMITED' ? failure[language] : t.trouble.away) : failure[language]}</span>
      <code>{failure.code}</code>
      {failure.code === 'CANCELLED' ? (
        <button type="button" className="button" onClick={askAgain}>
          {t.trouble.again}
        </button>
      ) : null}
      {!away && failure.code !== 'CANCELLED' && (
        <button type="button" className="button" onClick={() => dispatch({ do: 'load', view: emptyView })}>
          {t.trouble.resetView}
        </button>
      )}
    </div>
  );
}
