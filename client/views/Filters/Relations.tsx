import { wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { useFree } from '../ChainMap/free-context.ts';
import { LineGlyph, type Line } from '../parts/LineGlyph.tsx';
import { Switch } from '../parts/Switch.tsx';

/** The legend of relations with their counts; a row takes its lines off. */
export function Relations() {
  const { t, view } = useApp();
  return (
    <section>
      <h2 className="panel-head">{t.filters.relations}</h2>
      {view.free === null ? <OnLanes /> : <InFree />}
      <Inferred />
    </section>
  );
}

function OnLanes() {
  const { t } = useApp();
  const { chain } = useData();
  return (
    <>
      <Row type="FEEDS" line="thin" word={t.filters.feeds} count={chain?.answer.feeds.length} />
      <Row type="SUPPLIES" line="thick" word={t.filters.supplies} count={chain?.answer.supplies.length} />
    </>
  );
}

function InFree() {
  const { catalogue, language } = useApp();
  const { relations } = useFree();
  const counts = new Map<string, number>();
  for (const { type } of relations) counts.set(type, (counts.get(type) ?? 0) + 1);
  return catalogue.vocabulary.relationTypes
    .filter(({ id }) => counts.has(id))
    .map((word) => (
      <Row
        key={word.id}
        type={word.id}
        line={word.id === 'FEEDS' || word.id === 'SUPPLIES' ? 'thick' : 'thin'}
        word={wordOf(word, language)}
        count={counts.get(word.id)}
      />
    ));
}

interface RowProps {
  readonly type: string;
  readonly line: Line;
  readonly word: string;
  readonly count: number | undefined;
}

function Row({ type, line, word, count }: RowProps) {
  const { view, dispatch } = useApp();
  const key = `relation:${type}`;
  return (
    <button
      type="button"
      className="row legend-row"
      aria-pressed={!view.hidden.includes(key)}
      onClick={() => dispatch({ do: 'hide', key })}
    >
      <LineGlyph line={line} />
      <span>{word}</span>
      <span className="numbers">{count ?? ''}</span>
    </button>
  );
}

/** Inferred statements are asked for, not merely shown: off, they are in no figure and on no line. */
function Inferred() {
  const { t, view, dispatch } = useApp();
  return (
    <Switch on={view.inferred} onChange={(on) => dispatch({ do: 'inferred', on })}>
      <LineGlyph line="dashed" />
      <span className="source-name">{view.inferred ? t.filters.inferredOn : t.filters.inferred}</span>
    </Switch>
  );
}
