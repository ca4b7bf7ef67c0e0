import { ChevronDown, Workflow } from 'lucide-react';
import { useState } from 'react';
import { layersLimit, type ChainCanvas } from '../../canvas/chain-canvas.ts';
import { laidSpots } from '../../state/laid-spots.ts';
import { layouts, type Layout } from '../../state/step.ts';
import { useApp } from '../app-context.ts';
import { Popover } from '../parts/Popover.tsx';
import { useFree } from './free-context.ts';

/** Lays out what is drawn when asked, as one step that undo takes back; what is pinned stays. */
export function LayoutMenu({ canvas }: { readonly canvas: ChainCanvas }) {
  const { t, view, dispatch, say } = useApp();
  const { nodes, pinned, from } = useFree();
  const [working, setWorking] = useState(false);
  const words = t.canvas.layout;
  const tooMany = (layout: Layout): boolean => layout === 'layers' && nodes.length > layersLimit;
  const lay = (layout: Layout): void => {
    setWorking(true);
    void canvas
      .arrange(layout, pinned, view.selection[0] ?? null)
      .then((at) => {
        const standing = at.filter(({ id }) => from.has(id));
        if (standing.length === 0) return;
        dispatch({ do: 'arrange', step: { is: 'lay', layout, at: laidSpots(standing) } });
        say(words.done(words[layout]), 'toast');
      })
      .catch(() => say(words.failed, 'toast'))
      .finally(() => setWorking(false));
  };
  return (
    <Popover
      className="layout-menu"
      label={words.label}
      face={
        <>
          <Workflow size={16} strokeWidth={1.75} aria-hidden="true" />
          {working ? words.working : words.label}
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
        </>
      }
    >
      {(close) => (
        <>
          {layouts.map((layout) => (
            <button
              key={layout}
              type="button"
              className="row"
              disabled={working || tooMany(layout)}
              onClick={() => {
                close();
                lay(layout);
              }}
            >
              <span>{words[layout]}</span>
              <small className="soft">{tooMany(layout) ? words.tooMany(layersLimit) : words[`${layout}Hint`]}</small>
            </button>
          ))}
          <button type="button" className="row" onClick={() => dispatch({ do: 'lanes' })}>
            <span>{words.lanes}</span>
            <small className="soft">{words.lanesHint}</small>
          </button>
          {pinned.size > 0 && <p className="hint numbers">{words.pinned(pinned.size)}</p>}
        </>
      )}
    </Popover>
  );
}
