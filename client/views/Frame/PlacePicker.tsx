import { ChevronDown, Globe, MapPin, MapPinned } from 'lucide-react';
import { useId, useState } from 'react';
import type { Place } from '../../state/view.ts';
import { nameOf, type Nameable } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import type { Catalogue } from '../catalogue.ts';
import { Popover } from '../parts/Popover.tsx';
import { walkRows } from '../parts/walk-rows.ts';

/** Where to look: everywhere, an area, or a park. */
export function PlacePicker() {
  const { t, place, dispatch } = useApp();
  const name = usePlaceName()(place);
  return (
    <Popover
      label={`${t.scope.place}: ${name}`}
      className="place"
      face={
        <span className="scope-part">
          <MapPin size={16} strokeWidth={1.75} aria-hidden="true" />
          <span className="place-name">{name}</span>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
        </span>
      }
    >
      {(close) => (
        <PlaceList
          chosen={place}
          onChoose={(next) => {
            dispatch({ do: 'place', place: next });
            close();
          }}
        />
      )}
    </Popover>
  );
}

/** Gives a place its name; an id that is gone stands for itself. */
export function usePlaceName(): (place: Place | null) => string {
  const { t, catalogue, language } = useApp();
  return (place) => {
    if (place === null) return t.everywhere;
    const here = [...catalogue.areas, ...catalogue.parks].find(({ id }) => id === place.id);
    return here ? nameOf(here, language) : place.id;
  };
}

/** Nobody looks at “many coastal cities” or at one building: unnamed areas and single places are left to the search. */
const canBeChosen = ({ unnamed, level }: Catalogue['areas'][number]): boolean => !unnamed && level !== 'PLACE';

interface PlaceListProps {
  /** `undefined` = none yet. */
  readonly chosen: Place | null | undefined;
  readonly onChoose: (place: Place | null) => void;
}

/** Everywhere, the areas and the parks, with a filter by name. */
export function PlaceList({ chosen, onChoose }: PlaceListProps) {
  const { t, catalogue, language, view } = useApp();
  const [filter, setFilter] = useState('');
  const id = useId();
  // What only sources that are off tell of is not there to be looked at.
  const matches = (it: Catalogue['parks'][number]): boolean =>
    it.sources.some((source) => !view.off.includes(source.id)) &&
    [it.name, it.nameEn ?? '', it.id].some((text) => text.toLowerCase().includes(filter.toLowerCase()));
  const groups: readonly {
    title: string;
    kind: Place['kind'];
    rows: readonly (Nameable & { readonly id: string })[];
  }[] = [
    { title: t.scope.areas, kind: 'area', rows: catalogue.areas.filter((area) => canBeChosen(area) && matches(area)) },
    { title: t.scope.parks, kind: 'park', rows: catalogue.parks.filter(matches) },
  ];
  return (
    <div className="place-list" onKeyDown={walkRows}>
      <input
        className="field"
        autoFocus
        value={filter}
        placeholder={t.scope.placeFilter}
        aria-label={t.scope.placeFilter}
        aria-controls={id}
        onChange={(event) => setFilter(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || filter === '' || event.nativeEvent.isComposing) return;
          const kind = groups.find(({ rows }) => rows.length > 0);
          const first = kind?.rows[0];
          if (kind && first) onChoose({ kind: kind.kind, id: first.id });
        }}
      />
      <div id={id} className="place-rows">
        {filter === '' && (
          <button type="button" className="row" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
            <Globe size={16} strokeWidth={1.75} aria-hidden="true" />
            <span>{t.everywhere}</span>
          </button>
        )}
        {groups.every(({ rows }) => rows.length === 0) && <p className="hint">{t.scope.noPlace}</p>}
        {groups.map(
          ({ title, kind, rows }) =>
            rows.length > 0 && (
              <div key={kind} role="group" aria-label={title}>
                <p className="list-head">{title}</p>
                {rows.map((row) => (
                  <button
                    key={row.id}
                    type="button"
                    className="row"
                    aria-pressed={chosen?.kind === kind && chosen.id === row.id}
                    onClick={() => onChoose({ kind, id: row.id })}
                  >
                    {kind === 'area' ? (
                      <MapPin size={16} strokeWidth={1.75} aria-hidden="true" />
                    ) : (
                      <MapPinned size={16} strokeWidth={1.75} aria-hidden="true" />
                    )}
                    <span>{nameOf(row, language)}</span>
                  </button>
                ))}
              </div>
            ),
        )}
      </div>
    </div>
  );
}
