import type { DossierFeedFragment } from '../../api/generated/graphql.ts';
import { nameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { firmCount } from '../parts/firm-count.ts';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { stateWords } from '../parts/state-words.ts';
import { sourcesOf } from './citations.ts';
import { Cite } from './Cite.tsx';

type Feed = DossierFeedFragment;

export const isEssential = ({ statements }: Feed): boolean => statements.some(({ essential }) => essential === true);

interface FlowProps {
  readonly upstream: { readonly nodes: readonly Feed[]; readonly totalCount: number };
  readonly downstream: { readonly nodes: readonly Feed[]; readonly totalCount: number };
}

/** What feeds the segment and what it feeds, one step away, each with its state. */
export function Flow({ upstream, downstream }: FlowProps) {
  const { t } = useApp();
  const essential = upstream.nodes.filter(isEssential);
  return (
    <section>
      <h2>
        {t.dossier.flow} <Cite sources={sourcesOf([...upstream.nodes, ...downstream.nodes])} />
      </h2>
      <div className="dossier-flow">
        <Column head={t.dossier.upstream(essential.length)} feeds={upstream.nodes} end="from" />
        <Column head={t.dossier.downstream(downstream.totalCount)} feeds={downstream.nodes} end="to" />
      </div>
      {[upstream, downstream].map(({ nodes, totalCount }) =>
        totalCount > nodes.length ? (
          <p key={totalCount} className="soft numbers">
            {t.dossier.capped(nodes.length, totalCount)}
          </p>
        ) : null,
      )}
    </section>
  );
}

interface ColumnProps {
  readonly head: string;
  readonly feeds: readonly Feed[];
  readonly end: 'from' | 'to';
}

function Column({ head, feeds, end }: ColumnProps) {
  const { t, language } = useApp();
  const { chain } = useData();
  return (
    <div>
      <h3 className="numbers">{head}</h3>
      {feeds.length === 0 && <p className="soft">{t.dossier.none}</p>}
      <ul>
        {[...feeds]
          .sort((a, b) => Number(isEssential(b)) - Number(isEssential(a)))
          .map((feed) => {
            const it = feed[end];
            const row = chain?.segments.get(it.id);
            const mark = chain?.markOf.get(it.id) ?? 'unknown';
            return (
              <li key={it.id}>
                <MarkGlyph mark={mark} /> <span>{nameOf(it, language)}</span>
                <span className="soft numbers">
                  {[
                    isEssential(feed) ? '' : t.dossier.optional,
                    row?.presence === 'PRESENT' ? firmCount(row, t) || t.marks[mark] : stateWords(row, mark, t),
                  ]
                    .filter((word) => word !== '')
                    .join(' · ')}
                </span>
              </li>
            );
          })}
      </ul>
    </div>
  );
}
