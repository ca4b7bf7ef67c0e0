import { nameOf } from '../../text/names.ts';
import type { Text } from '../../text/text.ts';
import { useApp } from '../app-context.ts';
import type { Chain } from '../chain.ts';
import { useData } from '../data-context.ts';
import { firmCount } from '../parts/firm-count.ts';
import { KindIcon } from '../parts/KindIcon.tsx';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { stateWords } from '../parts/state-words.ts';
import type { Link } from './entity.ts';
import { ProvenRow } from './ProvenRow.tsx';
import { spanOf } from './span.ts';

interface LinkRowProps {
  readonly link: Link;
  readonly end: Link['from'];
  readonly name: string;
  /** The product it hangs on, when it is not the entity's own. */
  readonly through: string | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One link: the other end, what is worth saying at once, and its proof. */
export function LinkRow({ link, end, name, through, open, onToggle }: LinkRowProps) {
  const { t, language, dispatch } = useApp();
  const { chain } = useData();
  const mark = chain?.markOf.get(end.id);
  const inferred = link.statements.every(({ status }) => status === 'INFERRED');
  const disputed = link.statements.some(({ status }) => status === 'DISPUTED');
  const about = link.statements.map(({ segment, product }) => segment ?? product).find((it) => it !== null);
  const { otherwhen } = link;
  const looks = [inferred ? 'is-inferred' : '', otherwhen ? 'is-otherwhen' : ''].filter((look) => look !== '');
  return (
    <ProvenRow statements={link.statements} open={open} onToggle={onToggle} className={looks.join(' ')}>
      {mark ? <MarkGlyph mark={mark} /> : <KindIcon kind={end.kind} />}
      <button type="button" className="end-name" onClick={() => dispatch({ do: 'select', id: end.id })}>
        {name}
        {about && <small>{nameOf(about, language)}</small>}
        {through !== null && <small>{t.inspect.through(through)}</small>}
      </button>
      <span className="end-note numbers">
        {inferred && <em>{t.inspect.inferredTag}</em>}
        {disputed && <em>{t.inspect.disputedTag}</em>}
        {otherwhen ? (
          <>
            {spanOf(link.statements, t)} ·{' '}
            <button
              type="button"
              className="end-link"
              title={t.state.jumpTo(otherwhen.date)}
              aria-label={`${t.state.when[otherwhen.is]}${t.comma}${t.state.jumpTo(otherwhen.date)}`}
              onClick={() => dispatch({ do: 'asOf', asOf: otherwhen.date })}
            >
              {t.state.when[otherwhen.is]}
            </button>
          </>
        ) : (
          noteOf(link, end.id, chain, t)
        )}
      </span>
    </ProvenRow>
  );
}

/** What a row says on its right: a segment's state, else when, how much, in which role. */
function noteOf(link: Link, end: string, chain: Chain | null, t: Text): string {
  const [said] = link.statements;
  const words: string[] = [];
  if (link.type === 'FEEDS' && link.statements.every(({ essential }) => essential !== true))
    words.push(t.inspect.optional);
  if (said?.first === true) words.push(t.inspect.first);
  if (said?.role != null) words.push(said.role);
  if (said?.share != null) words.push(t.inspect.share(`${Math.round(said.share * 100)}%`));
  if (said?.activity != null && said.activity !== 'ACTIVE') words.push(t.inspect.activity[said.activity]);
  const row = chain?.segments.get(end);
  const mark = chain?.markOf.get(end);
  if (row && mark && link.type !== 'OPERATES_IN') {
    words.push(row.presence === 'PRESENT' ? firmCount(row, t) : stateWords(row, mark, t));
  } else {
    words.push(spanOf(link.statements, t));
  }
  return words.join(' · ');
}
