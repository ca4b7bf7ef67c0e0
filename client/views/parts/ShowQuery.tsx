import { Code } from 'lucide-react';
import { useApp } from '../app-context.ts';
import { queryPageOf, type Asked } from '../Frame/view-query.ts';

/** The way from what is shown to the query page, with the very operation and variables that asked for it. */
export function ShowQuery({ asked, named = false }: { readonly asked: Asked; readonly named?: boolean }) {
  const { t } = useApp();
  return (
    <a
      className={named ? 'button' : 'tool show-query'}
      href={queryPageOf(asked)}
      aria-label={named ? undefined : t.foot.openQuery}
      title={t.foot.openQuery}
    >
      <Code size={16} strokeWidth={1.75} aria-hidden="true" /> {named && t.foot.showQuery}
    </a>
  );
}
