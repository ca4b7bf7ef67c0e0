import type { Kind } from '../../api/generated/graphql.ts';
import { markOf } from '../../state/mark.ts';
import { nameOf, type Nameable } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { FilterList, type FilterRow, type Found } from '../parts/FilterList.tsx';
import { KindIcon } from '../parts/KindIcon.tsx';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { Popover } from '../parts/Popover.tsx';

type Named = Nameable & Pick<Found, 'id' | 'kind'>;

const removable: readonly Kind[] = ['Company', 'Segment', 'Park', 'Area'];

const searchable = ({ name, nameEn, shortName, shortNameEn }: Nameable): string =>
  [name, nameEn, shortName, shortNameEn].filter((text) => text != null).join(' ');

/** Those listed, then those only the search found; each once. */
const together = (listed: readonly Named[], found: readonly Named[]): readonly Named[] => [
  ...new Map([...listed, ...found].map((it) => [it.id, it])).values(),
];

/** A list of what can be taken out: companies and present segments of the chain, parks and areas. */
export function RemovePicker() {
  const { t, language, view, catalogue, dispatch } = useApp();
  const { chain } = useData();
  const firms = chain?.answer.segments.flatMap(({ companies }) => companies.map(({ company }) => company)) ?? [];
  const rows = (of: readonly Named[], close: () => void): readonly FilterRow[] =>
    of
      .filter(({ id }) => !view.whatIf.remove.includes(id))
      .map((it) => ({
        key: it.id,
        name: nameOf(it, language),
        also: searchable(it),
        face: (
          <>
            <KindIcon kind={it.kind} /> <span>{nameOf(it, language)}</span>
          </>
        ),
        onChoose: () => {
          close();
          dispatch({ do: 'remove', id: it.id });
        },
      }));
  const present = chain?.answer.segments.filter(({ presence }) => presence === 'PRESENT') ?? [];
  return (
    <Popover
      label={t.whatIf.removeButton}
      className="picker"
      face={<span className="button">{t.whatIf.removeButton}</span>}
    >
      {(close) => (
        <FilterList
          label={t.whatIf.pickFilter}
          none={t.whatIf.pickNone}
          kinds={removable}
          groups={(found) => {
            const of = (...kinds: readonly string[]): readonly Named[] =>
              found.filter(({ kind }) => kinds.includes(kind));
            const segments = present.map(({ segment }) => segment);
            const places = [...catalogue.parks, ...catalogue.areas];
            return [
              { title: t.whatIf.companies, rows: rows(together(firms, of('Company')), close) },
              // A segment that is not present has nothing to stop.
              { title: t.whatIf.segments, rows: rows(segments, close) },
              { title: t.whatIf.places, rows: rows(together(places, of('Park', 'Area')), close) },
            ];
          }}
        />
      )}
    </Popover>
  );
}

/** A list of the gaps a new company could start in. */
export function AddPicker() {
  const { t, language, dispatch } = useApp();
  const { gaps } = useData();
  return (
    <Popover label={t.whatIf.addButton} className="picker" face={<span className="button">{t.whatIf.addButton}</span>}>
      {(close) => (
        <FilterList
          label={t.whatIf.pickFilter}
          none={t.whatIf.pickNone}
          kinds={['Segment']}
          groups={() => [
            {
              title: t.whatIf.gaps,
              rows: (gaps?.nodes ?? []).map((gap) => ({
                key: gap.segment.id,
                name: nameOf(gap.segment, language),
                also: searchable(gap.segment),
                face: (
                  <>
                    <MarkGlyph mark={markOf({ ...gap, single: false })} />
                    <span className="grow">{nameOf(gap.segment, language)}</span>
                    <span className="soft numbers">{gap.severity.toFixed(1)}</span>
                  </>
                ),
                onChoose: () => {
                  close();
                  dispatch({ do: 'add', addition: { company: null, segment: gap.segment.id } });
                },
              })),
            },
          ]}
        />
      )}
    </Popover>
  );
}
