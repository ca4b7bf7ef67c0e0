import type { Rect } from '../../canvas/types.ts';
import { markOf } from '../../state/mark.ts';
import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { SeverityBar } from '../parts/SeverityBar.tsx';

/** Room the card needs, px. */
export const cardSize = { w: 240, h: 164 } as const;

/** The zoom control under the card and the air around it, px. */
export const cardFoot = 60;

/** The five worst gaps, in the corner the lanes leave free at home zoom. */
export function TopGaps({ corner }: { readonly corner: Rect }) {
  const { t, language, dispatch } = useApp();
  const { gaps } = useData();
  if (!gaps) return null;
  const [worst] = gaps.nodes;
  return (
    <section
      className="top-gaps card"
      style={{ left: corner.x, top: corner.y, width: corner.w }}
      aria-label={t.map.topGaps}
    >
      <header>
        <h2>{t.map.topGaps}</h2>
        <span>{t.map.severity}</span>
      </header>
      {gaps.nodes.length === 0 && <p className="hint">{t.map.noGaps}</p>}
      {gaps.nodes.slice(0, 5).map((gap) => (
        <button
          key={gap.segment.id}
          type="button"
          className="row"
          onClick={() => dispatch({ do: 'select', id: gap.segment.id })}
        >
          <MarkGlyph mark={markOf({ ...gap, single: false })} />
          <span className="gap-name">{shortNameOf(gap.segment, language)}</span>
          <SeverityBar value={gap.severity} most={worst?.severity ?? 1} />
          <span className="numbers">{gap.severity.toFixed(1)}</span>
        </button>
      ))}
    </section>
  );
}
