import { Unlink, X } from 'lucide-react';
import { useApp } from '../app-context.ts';

/** Ids named in one sentence; a forged link may hold hundreds. */
const mostNamed = 8;

/** What of the link that was opened is gone or cannot be read; all the rest of it is shown. */
export function LinkNotice() {
  const { t, notice, dismiss } = useApp();
  if (!notice) return null;
  const { gone, unread } = notice;
  const named = gone.slice(0, mostNamed).join(t.comma) + (gone.length > mostNamed ? '…' : '');
  return (
    <div className="trouble link-notice" role="status">
      <Unlink size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className="grow">
        {gone.length > 0 && t.state.gone(named)} {unread.length > 0 && t.state.unread(unread.join(t.comma))}
      </span>
      <button type="button" className="tool" aria-label={t.close} onClick={dismiss}>
        <X size={16} strokeWidth={1.75} />
      </button>
    </div>
  );
}
