import { useMemo } from 'react';
import { bySide, sides } from '../../state/difference.ts';
import { scopeOf, useApp } from '../app-context.ts';
import { LensMap } from '../ChainMap/LensMap.tsx';
import { useData } from '../data-context.ts';
import { usePlaceName } from '../Frame/PlacePicker.tsx';
import { SideList } from './Lists.tsx';
import { compareLens } from './rows.ts';
import { otherOf, sameScope, sideNames } from './scopes.ts';
import { SidePicker, Swap } from './SidePicker.tsx';
import { useComparison } from './use-comparison.ts';

const pads = { left: 12, top: 44, right: 12, bottom: 64 };
const narrowPads = { left: 8, top: 40, right: 8, bottom: 8 };

/** Two places or dates on the same lanes: one map, left half discs the first, right ones the second, and the lists. */
export function Compare({ narrow = false }: { readonly narrow?: boolean }) {
  const { t, language, view, scope, place, catalogue, dispatch, today } = useApp();
  const { chain } = useData();
  const placeName = usePlaceName();
  const a = { place, asOf: view.asOf };
  const b = otherOf(view, place, catalogue);
  const { rows, recorded, failure } = useComparison(scope, b && scopeOf({ ...view, asOf: b.asOf }, b.place));
  const lens = useMemo(() => (chain && rows ? compareLens(rows, chain) : null), [chain, rows]);
  const grouped = useMemo(() => rows && bySide(rows), [rows]);
  const [nameA, nameB] = sideNames(
    { ...a, placeName: placeName(a.place) },
    b ? { ...b, placeName: placeName(b.place) } : { ...a, placeName: '' },
    today,
  );
  const titles = {
    a: t.compare.only(nameA),
    b: t.compare.only(nameB),
    both: t.compare.both,
    neither: t.compare.neither,
  };
  const known = (side: 'a' | 'b'): string => {
    const of = recorded[side];
    return of?.known == null ? t.compare.recordUnknown : `${of.recorded}/${of.known}`;
  };
  const inspecting = view.selection.length > 0;
  const panel = (
    <aside className="loss-panel" aria-label={t.compare.label} aria-busy={b !== null && rows === null}>
      <header className="loss-head">
        <h1 className="unseen">{t.compare.label}</h1>
        <p className="eyebrow">
          <span className="grow">{t.compare.eyebrow}</span>
          {b && <Swap onSwap={() => dispatch({ do: 'sides', a: b, b: a })} />}
        </p>
        <SidePicker side="a" chosen={a} onChoose={(next) => dispatch({ do: 'sides', a: next })} />
        <SidePicker side="b" chosen={b} onChoose={(next) => dispatch({ do: 'sides', b: next })} />
      </header>
      {failure && (
        <p className="loss-section hint-wrong" role="alert">
          {failure[language]}
        </p>
      )}
      {b === null && <p className="loss-section hint">{t.compare.chooseOther}</p>}
      {b && sameScope(a, b) && <p className="loss-section hint">{t.compare.same}</p>}
      {b && !grouped && !failure && <p className="loss-section hint">{t.trouble.busy}</p>}
      {grouped && (
        <div className="compare-lists">
          {sides.map((side) => (
            <SideList
              key={side}
              side={side}
              title={titles[side]}
              rows={grouped[side]}
              startsOpen={side === 'a' || side === 'b'}
            />
          ))}
        </div>
      )}
    </aside>
  );
  return (
    <section className={`loss compare ${narrow ? 'is-narrow' : ''}`}>
      {narrow && panel}
      <div className="loss-map">
        {lens && (
          <LensMap
            lens={lens}
            pads={narrow ? narrowPads : pads}
            zooms={!narrow}
            onPick={(id) => dispatch({ do: 'select', id })}
          >
            <p className="loss-note card">
              {t.compare.legend}
              {known('a') !== known('b') && <span className="soft">{t.compare.records(known('a'), known('b'))}</span>}
            </p>
          </LensMap>
        )}
      </div>
      {!narrow && !inspecting && panel}
    </section>
  );
}
