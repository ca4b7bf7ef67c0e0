import { Expand, FileText, Link, Map as MapIcon, Shuffle } from 'lucide-react';
import { reached } from '../../state/trace.ts';
import { useApp } from '../app-context.ts';
import { traceRoot } from '../ChainMap/trace-root.ts';
import { useFree } from '../ChainMap/free-context.ts';
import { useCopyLink } from '../Frame/Tools.tsx';
import { useData } from '../data-context.ts';
import { narrowQuery, useMedia } from '../parts/use-media.ts';
import type { Inspected } from './entity.ts';

/** What one can do with what is inspected: light its up- and downstream, draw its neighbours. */
export function Actions({ entity }: { readonly entity: Inspected }) {
  const { t, view, dispatch } = useApp();
  const copy = useCopyLink();
  const { chain } = useData();
  const { nodes } = useFree();
  // On a phone the inspector covers the lanes: what is lit there cannot be seen.
  const narrow = useMedia(narrowQuery);
  const root = view.free === null && view.page === 'map' && !narrow ? traceRoot(entity.id, chain) : null;
  const all = entity.expandCounts.reduce((sum, { count }) => sum + count, 0);
  const here = nodes.find(({ id }) => id === entity.id);
  const drawn = here ? here.degree - here.hidden : 0;
  const up = view.trace === 'up' || view.trace === 'both';
  const down = view.trace === 'down' || view.trace === 'both';
  const trace = (wantsUp: boolean, wantsDown: boolean): void =>
    dispatch({ do: 'trace', trace: wantsUp ? (wantsDown ? 'both' : 'up') : wantsDown ? 'down' : 'none' });
  const row = chain?.segments.get(entity.id);
  const removable = ['Company', 'Park', 'Area'].includes(entity.kind) || row?.presence === 'PRESENT';
  return (
    <div className="actions">
      {root !== null && chain && (
        <>
          <button type="button" className="button toggle" aria-pressed={up} onClick={() => trace(!up, down)}>
            <i className="swatch swatch-up" /> {t.inspect.up(reached(root, chain.flows, 'up').size)}
          </button>
          <button type="button" className="button toggle" aria-pressed={down} onClick={() => trace(up, !down)}>
            <i className="swatch swatch-down" /> {t.inspect.down(reached(root, chain.flows, 'down').size)}
          </button>
        </>
      )}
      {chain?.segments.has(entity.id) === true && (
        <button type="button" className="button" onClick={() => dispatch({ do: 'dossier', id: entity.id })}>
          <FileText size={14} strokeWidth={1.75} aria-hidden="true" /> {t.gaps.dossier}
        </button>
      )}
      {view.page !== 'map' && (
        <button type="button" className="button" onClick={() => dispatch({ do: 'page', page: 'map' })}>
          <MapIcon size={14} strokeWidth={1.75} aria-hidden="true" /> {t.inspect.locate}
        </button>
      )}
      {removable && (
        <button type="button" className="button" onClick={() => dispatch({ do: 'remove', id: entity.id })}>
          <Shuffle size={14} strokeWidth={1.75} aria-hidden="true" />
          {view.whatIf.remove.includes(entity.id) ? t.whatIf.restore : t.whatIf.remove}
        </button>
      )}
      {all > 0 && (
        <button
          type="button"
          className="button"
          disabled={here?.hidden === 0}
          onClick={() => dispatch({ do: 'expand', step: { id: entity.id } })}
        >
          <Expand size={14} strokeWidth={1.75} aria-hidden="true" />
          <span className="numbers">{t.inspect.expandCount(drawn, all)}</span>
        </button>
      )}
      <button type="button" className="button" onClick={copy} aria-label={t.tools.copy} title={t.tools.copy}>
        <Link size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}
