import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { LineGlyph } from '../parts/LineGlyph.tsx';
import { useFree } from './free-context.ts';
import { traceOf } from './trace-root.ts';

/** Bottom left: what the lines now lit mean; nothing at rest. */
export function MapLegend({ zoom }: { readonly zoom: number }) {
  const { t, view } = useApp();
  const { chain } = useData();
  const free = useFree();
  const trace = traceOf(view, chain, free);
  if (trace)
    return (
      <p className="map-legend card numbers">
        {(trace.up.size > 0 || view.trace === 'up') && (
          <>
            <i className="swatch swatch-up" /> {t.map.up(trace.up.size)}
          </>
        )}
        {(trace.down.size > 0 || view.trace === 'down') && (
          <>
            <i className="swatch swatch-down" /> {t.map.down(trace.down.size)}
          </>
        )}
        <span className="soft">{t.map.leaveTrace}</span>
      </p>
    );
  if (view.path !== null && free.ways !== null && view.selection.length === 0)
    return <p className="map-legend card numbers">{t.canvas.ways.legend(view.path.at + 1, free.ways.length - 1)}</p>;
  if (view.free === null && zoom < 1.8) return null;
  return (
    <p className="map-legend card">
      <LineGlyph line="thick" /> {t.map.legendStated}
      <LineGlyph line="dashed" /> {t.map.legendInferred}
      <i className="outline outline-sample">{t.sample}·</i>
      {view.free === null ? (
        <span className="soft">{t.map.legendWidth}</span>
      ) : (
        <span className="soft">+n {t.map.legendHidden}</span>
      )}
    </p>
  );
}
