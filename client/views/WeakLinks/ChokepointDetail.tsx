import { Shuffle } from 'lucide-react';
import { useState } from 'react';
import { ReachEvidenceDocument, type ChokepointQuery } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { stepsOf } from '../../state/cascade.ts';
import { nameOf, shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { Evidence } from '../Inspect/Evidence.tsx';
import type { ScoreAsked } from './asked.ts';
import type { ChokepointRow } from './ChokepointTable.tsx';

/** How many names of a step are written out before the rest is only counted. */
const fewNames = 6;

interface ChokepointDetailProps {
  readonly row: ChokepointRow;
  /** Cursor of the row before it; null = it is the first. */
  readonly after: string | null;
  readonly asked: ScoreAsked;
  /** null until the answer is there. */
  readonly answer: ChokepointQuery | null;
}

/** A factor as it stands in the score: with its power, unless that is 1. */
const raised = (factor: number, power: number): string =>
  power === 1 ? factor.toFixed(2) : `${factor.toFixed(2)}^${power}`;

/** Both factors of one company's score, each down to the relations it rests on. */
export function ChokepointDetail({ row, after, asked, answer }: ChokepointDetailProps) {
  const { t, language, view, dispatch } = useApp();
  const { coverage } = useData();
  const { entity, rank, reach, scarcity, score } = row;
  return (
    <div className="weak-detail">
      <header className="weak-detail-head">
        <h2>{nameOf(entity, language)}</h2>
        <span className="soft numbers">
          {t.weak.position(rank, raised(reach, asked.a), raised(scarcity, asked.b), score.toFixed(3))}
        </span>
        <div className="gap-actions">
          <button type="button" className="button" onClick={() => dispatch({ do: 'remove', id: entity.id })}>
            <Shuffle size={14} strokeWidth={1.75} aria-hidden="true" /> {t.weak.tryIt}
          </button>
          <button type="button" className="button" onClick={() => dispatch({ do: 'select', id: entity.id })}>
            {t.weak.inspect}
          </button>
        </div>
      </header>
      {answer ? (
        <div className="weak-factors">
          <Reach row={row} after={after} asked={asked} answer={answer} />
          <Scarcity row={row} answer={answer} />
        </div>
      ) : (
        <p className="hint">{t.trouble.busy}</p>
      )}
      <p className="gaps-note">
        {coverage?.known == null ? t.weak.recordUnknown : t.weak.record(coverage.recorded, coverage.known)}{' '}
        {view.inferred ? t.weak.inferredIn : t.weak.inferredOut}
      </p>
    </div>
  );
}

function Reach({
  row,
  after,
  asked,
  answer,
}: Omit<ChokepointDetailProps, 'answer'> & { readonly answer: ChokepointQuery }) {
  const { t, language, dispatch } = useApp();
  const [open, setOpen] = useState(false);
  const { data, failure } = useQuery(ReachEvidenceDocument, open ? { ...asked, after } : null);
  const evidence = data?.chokepoints.nodes[0]?.evidence;
  const { segmentsBefore, segmentsAfter, segmentsLost, companiesLost } = answer.whatIf;
  const struck = [
    ...segmentsLost.nodes.map((one) => ({ ...one, id: one.entity.id, isSegment: true })),
    ...companiesLost.nodes.map((one) => ({ ...one, id: one.entity.id, isSegment: false })),
  ];
  return (
    <section>
      <h3 className="numbers">
        <i className="factor-swatch swatch-reach" />
        {t.weak.reach} {row.reach.toFixed(2)}
      </h3>
      <code>
        {asked.targetedWeight === 1 ? `1 − ${segmentsAfter} ÷ ${segmentsBefore}` : `1 − ${row.resilience.toFixed(3)}`}
      </code>
      <ol>
        {stepsOf(struck).map(({ distance, segments, companies }) => (
          <li key={distance} className="weak-step">
            <i className="numbers">{distance}</i>
            <span>
              {[...segments, ...companies]
                .slice(0, fewNames)
                .map(({ entity }) => shortNameOf(entity, language))
                .join(t.comma)}
            </span>
            <span className="soft numbers">{t.weak.stepCount(segments.length, companies.length)}</span>
          </li>
        ))}
      </ol>
      <p>
        <button type="button" className="more-rows" onClick={() => dispatch({ do: 'remove', id: row.entity.id })}>
          {t.weak.whole(segmentsLost.totalCount)}
        </button>
        <button type="button" className="more-rows" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.weak.openEvidence}
        </button>
      </p>
      {failure && open && <p className="hint hint-wrong">{failure[language]}</p>}
      {open && evidence && <Evidence links={evidence.nodes} total={evidence.totalCount} />}
    </section>
  );
}

function Scarcity({ row, answer }: { readonly row: ChokepointRow; readonly answer: ChokepointQuery }) {
  const { t, language, dispatch } = useApp();
  const { substitutes, entity } = answer;
  const supplied = entity?.relations;
  const customers = new Set(supplied?.nodes.map(({ to }) => to.id)).size;
  return (
    <section>
      <h3 className="numbers">
        <i className="factor-swatch swatch-scarcity" />
        {t.weak.scarcity} {row.scarcity.toFixed(2)}
      </h3>
      <code>{`1 ÷ (1 + ${row.working})`}</code>
      {substitutes.totalCount === 0 && <p className="soft">{t.weak.noSubstitute}</p>}
      <ul>
        {substitutes.nodes.map(({ company, independence, sameUpstream }) => (
          <li key={company.id} className="proven-line">
            <button type="button" className="end-name grow" onClick={() => dispatch({ do: 'select', id: company.id })}>
              {nameOf(company, language)}
            </button>
            <span className="soft numbers">
              {sameUpstream ? t.suggest.sameUpstream : t.suggest.independence(`${Math.round(independence * 100)}%`)}
            </span>
          </li>
        ))}
      </ul>
      <h3>{customers === 0 ? t.weak.noCustomers : t.weak.customers(customers)}</h3>
      {supplied && <Evidence links={supplied.nodes} total={supplied.totalCount} />}
    </section>
  );
}
