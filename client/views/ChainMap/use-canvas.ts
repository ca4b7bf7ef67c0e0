import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { createChainCanvas, type ChainCanvas } from '../../canvas/chain-canvas.ts';
import type { Lens } from '../../canvas/lens.ts';
import type { CanvasEvent } from '../../canvas/events.ts';
import type { CanvasView, Mark, Pads } from '../../canvas/types.ts';
import { marks } from '../../state/mark.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { CanvasContext } from './canvas-context.ts';
import { useFree } from './free-context.ts';
import { lanesData } from './lanes-data.ts';
import { traceOf } from './trace-root.ts';
import { useFacets } from './use-facets.ts';

/** What of `hidden` begins with `prefix:`, without it. */
const hiddenOf = (hidden: readonly string[], prefix: string): string[] =>
  hidden.filter((key) => key.startsWith(`${prefix}:`)).map((key) => key.slice(prefix.length + 1));

/** The drawing as the page's tests see it. */
declare global {
  interface Window {
    zhiheCanvas?: ChainCanvas | undefined;
  }
}

/**
 * The canvas of the chain, kept in step with the view: give `attach` to its element as ref. With a lens it shows the
 * lanes through that; `lens` left out, the map of the view.
 */
export function useCanvas(pads: Pads, onEvent: (event: CanvasEvent, canvas: ChainCanvas) => void, lens?: Lens) {
  const { view, language, theme, t, catalogue } = useApp();
  const { chain } = useData();
  const free = useFree();
  const facets = useFacets();
  const [canvas, setCanvas] = useState<ChainCanvas | null>(null);
  const shelf = useContext(CanvasContext);
  const handler = useRef(onEvent);
  useEffect(() => {
    handler.current = onEvent;
  });

  const { left, top, right, bottom } = pads;
  const shown = useMemo(
    (): CanvasView => ({
      theme,
      lang: language,
      laneCount: t.trouble.laneCount,
      selected: view.selection,
      trace: lens === undefined ? traceOf(view, chain, free) : null,
      ways:
        view.path !== null && free.ways !== null && free.ways.length > 0 && view.selection.length === 0
          ? { ways: free.ways, at: view.path.at, start: t.canvas.ways.start, end: t.canvas.ways.end }
          : null,
      hiddenMarks: hiddenOf(view.hidden, 'presence').filter((key): key is Mark => marks.some((mark) => mark === key)),
      hiddenKinds: hiddenOf(view.hidden, 'kind'),
      hiddenTypes: hiddenOf(view.hidden, 'relation'),
      hiddenFacets: view.hidden.filter((key) => key.startsWith('status:') || key.startsWith('date:')),
      fadedFacet: view.fades ? 'date:stale' : null,
      inferred: view.inferred,
      pinned: [...free.pinned],
      lens: lens ?? null,
      pads: { left, top, right, bottom },
    }),
    [theme, language, t, view, chain, lens, left, top, right, bottom, free],
  );
  const isFree = view.free !== null && lens === undefined;
  const data = useMemo(
    () =>
      isFree
        ? { arrangement: 'free' as const, vocabulary: catalogue.vocabulary, ...free, ...free.ever }
        : chain && lanesData(chain.answer, catalogue.samples, facets),
    [isFree, free, chain, catalogue, facets],
  );

  const attach = useCallback(
    (host: HTMLElement | null) => {
      if (!host) return;
      const made = createChainCanvas(host, '');
      made.on((event) => handler.current(event, made));
      window.zhiheCanvas = made;
      shelf.put(made);
      setCanvas(made);
      return () => {
        made.destroy();
        window.zhiheCanvas = undefined;
        shelf.put(null);
        setCanvas(null);
      };
    },
    [shelf],
  );

  useEffect(() => canvas?.set(shown), [canvas, shown]);
  useEffect(() => {
    if (data && !(data.arrangement === 'free' && data.nodes.length === 0)) canvas?.show(data);
  }, [canvas, data]);
  useEffect(() => {
    document.querySelector('.canvas-host [role=application]')?.setAttribute('aria-label', t.map.label);
  }, [canvas, t]);
  return { canvas, attach, drawn: data };
}
