import { useCallback, useEffect, useState, type Dispatch } from 'react';
import { MissingDocument } from '../api/generated/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { entityIdsOf } from '../state/forget.ts';
import type { HistoryAction } from '../state/history.ts';
import { viewOf } from '../state/link.ts';
import { unreadOf } from '../state/unread.ts';
import type { Notice } from './app-context.ts';
import type { Catalogue } from './catalogue.ts';

/** As many ids as one question may name. */
const idLimit = 500;

/**
 * Looks through each link that is opened: what it names that is gone leaves the view, so that the rest can be shown, and is
 * told with the parts that cannot be read. `opened` is called with the query of a link that was opened later.
 */
export function useLinkNotice(catalogue: Catalogue | null, dispatch: Dispatch<HistoryAction>) {
  const [search, opened] = useState(window.location.search);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const view = viewOf(search);
  const ids = entityIdsOf(view).slice(0, idLimit);
  const { data, fresh } = useQuery(MissingDocument, ids.length === 0 ? null : { ids: [...ids] });
  const missing = ids.length > 0 && fresh ? (data?.subgraph.missing ?? []) : [];
  const sources = new Set(catalogue?.sources.map(({ id }) => id));
  const off = catalogue ? view.off.filter((id) => !sources.has(id)) : [];
  const gone = [...missing, ...off].join('\n');
  useEffect(() => {
    if (gone !== '') dispatch({ do: 'forget', ids: gone.split('\n') });
  }, [gone, dispatch]);
  const unread = unreadOf(search);
  const notice: Notice | null =
    dismissed !== search && (gone !== '' || unread.length > 0)
      ? { gone: gone === '' ? [] : gone.split('\n'), unread }
      : null;
  const dismiss = useCallback(() => setDismissed(search), [search]);
  return { notice, opened, dismiss };
}
