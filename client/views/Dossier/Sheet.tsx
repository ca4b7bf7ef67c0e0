import { useMemo } from 'react';
import type { DossierQuery } from '../../api/generated/graphql.ts';
import { nameOf, wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { sampleCounts } from '../catalogue.ts';
import { useData } from '../data-context.ts';
import { Mark } from '../Frame/Mark.tsx';
import { tiedRanks } from '../Gaps/shown-gaps.ts';
import type { OpenedGap } from '../Gaps/use-gap.ts';
import { figureOf } from '../Inspect/figure.ts';
import { firmCount } from '../parts/firm-count.ts';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { CitationContext, numberedSources, sourcesOf } from './citations.ts';
import { Candidates, candidateSources, type DossierCandidates } from './Candidates.tsx';
import { Cite } from './Cite.tsx';
import { Firms } from './Firms.tsx';
import { Flow } from './Flow.tsx';
import { reasonsOf } from './reasons.ts';
import { SourceList } from './SourceList.tsx';

type Entity = NonNullable<DossierQuery['entity']>;
export type DossierSegment = Extract<Entity, { companies: unknown }>;

export const isSegment = (entity: Entity): entity is DossierSegment => 'companies' in entity;

/** Properties that the sheet says in other places or that only draw the map. */
const elsewhere = new Set([
  'nameEn',
  'shortName',
  'shortNameEn',
  'aliases',
  'description',
  'letter',
  'cluster',
  'aggregate',
]);

interface SheetProps {
  readonly segment: DossierSegment;
  readonly opened: OpenedGap;
  /** Null for what is no gap. */
  readonly candidates: DossierCandidates | null;
  /** The address of this sheet on its server, with place and date: paper lasts, and what is usual changes. */
  readonly link: string;
}

/** What the sheet says, in its order; each statement with the numbers of its sources. */
export function Sheet({ segment, opened, candidates, link }: SheetProps) {
  const app = useApp();
  const { t, language, view, catalogue, place, today } = app;
  const { chain, coverage, gaps, gapOf } = useData();
  const d = t.dossier;
  const gap = gapOf.get(segment.id);
  const { factors, evidence } = opened;
  const reasons = useMemo(
    () => (gap && factors ? reasonsOf(gap, factors, evidence, t, language) : []),
    [gap, factors, evidence, t, language],
  );
  const observations = segment.observations.nodes;
  const records = segment.records.nodes;
  const numbers = useMemo(
    () =>
      numberedSources([
        ...reasons.flatMap(({ sources }) => sources),
        ...sourcesOf([...segment.upstream.nodes, ...segment.downstream.nodes]),
        ...segment.companies.edges.flatMap(({ relations }) => sourcesOf(relations)),
        ...candidateSources(candidates),
        ...observations.map(({ source }) => source),
        ...records.map(({ source }) => source),
      ]),
    [reasons, segment, candidates, observations, records],
  );
  const row = chain?.segments.get(segment.id);
  const mark = chain?.markOf.get(segment.id) ?? 'unknown';
  const block = chain?.answer.blocks.find(({ id }) => id === row?.segment.cluster);
  const words = catalogue.kinds.get(segment.kind)?.properties ?? [];
  const facts = records.flatMap(({ properties }) =>
    properties
      .filter(({ id }) => !elsewhere.has(id))
      .map(({ id, value, ...word }) => {
        const known = words.find((property) => property.id === id)?.values.find((one) => one.id === value);
        return known ? wordOf(known, language) : `${wordOf(word, language)} ${value}`;
      }),
  );
  const line = [row?.lane ?? '', block ? nameOf(block, language) : '', ...new Set(facts)].filter((s) => s !== '');
  const places = [...catalogue.areas, ...catalogue.parks];
  const where = place ? places.find(({ id }) => id === place.id) : undefined;
  const other = language === 'en' ? segment.name : segment.nameEn;
  const down = factors?.dependants.nodes.reduce((sum, { contribution }) => sum + contribution, 0) ?? 0;
  const needs = factors?.neededBy.totalCount ?? 0;
  const tied = gap !== undefined && gaps !== null && tiedRanks(gaps.nodes).has(gap.rank);
  const figures: readonly (readonly [figure: React.ReactNode, words: string])[] = [
    [
      <>
        <MarkGlyph mark={mark} /> {t.marks[mark]}
      </>,
      row?.sample && row.presence !== 'PRESENT' ? `${d.stateNote[mark]} · ${t.inspect.sampleAlone}` : d.stateNote[mark],
    ],
    gap
      ? [gap.severity.toFixed(1), d.severity(gap.rank, gaps?.totalCount ?? 0, tied)]
      : [
          String(row?.companyCount ?? 0),
          [d.firms, row ? firmCount(row, t) : ''].filter((word) => word !== '').join(' · '),
        ],
    [gap ? String(gap.dependants.totalCount) : t.table.none, gap ? d.dependants : d.noGap],
    [
      coverage === null ? t.table.none : `${coverage.recorded}${coverage.known === null ? '' : ` / ${coverage.known}`}`,
      d.records,
    ],
  ];
  return (
    <CitationContext value={numbers}>
      <header className="sheet-head">
        <Mark /> <b>{t.app}</b> <span>{d.title}</span>
        <span className="sheet-scope numbers">
          {[
            where ? nameOf(where, language) : t.everywhere,
            t.scope.asOfSpoken(view.asOf ?? today),
            sampleCounts(catalogue, view.off) ? d.sampleOn : d.sampleOff,
            ...(view.inferred ? [d.inferredOn] : []),
          ].join(' · ')}
        </span>
      </header>
      <h1>
        {nameOf(segment, language)} {other !== null && <small>{other}</small>}
      </h1>
      <p className="sheet-line numbers">
        {line.join(' · ')} <Cite sources={records.map(({ source }) => source)} />
      </p>
      {segment.description !== null && <p className="sheet-line">{segment.description}</p>}
      <dl className="sheet-figures numbers">
        {figures.map(([figure, text]) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {gap && (
        <section>
          <h2>{d.why}</h2>
          {reasons.map(({ key, text, sources }) => (
            <p key={key} className="sheet-reason">
              {text}
              <Cite sources={sources} />
              {d.stop}
            </p>
          ))}
          <code>{d.formula(down.toFixed(2), needs, gap.severity.toFixed(2))}</code>
        </section>
      )}
      <Flow upstream={segment.upstream} downstream={segment.downstream} />
      <Firms segment={segment.id} companies={segment.companies} />
      {candidates && <Candidates candidates={candidates} />}
      {observations.length > 0 && (
        <section>
          <h2>{d.observations}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{d.metric}</th>
                <th scope="col">{d.value}</th>
                <th scope="col">{d.period}</th>
              </tr>
            </thead>
            <tbody>
              {observations.map((one) => (
                <tr key={`${one.metric} ${one.period} ${one.source.id} ${one.operator}`}>
                  <th scope="row">
                    {one.metric} {one.scope && <span className="soft">{nameOf(one.scope, language)}</span>}
                  </th>
                  <td className="numbers">
                    {figureOf(one)} <Cite sources={[one.source]} />
                  </td>
                  <td className="numbers">{one.period ?? d.undated}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {segment.observations.totalCount > observations.length && (
            <p className="soft numbers">{d.capped(observations.length, segment.observations.totalCount)}</p>
          )}
        </section>
      )}
      <SourceList />
      <footer className="sheet-foot">
        {d.reopen}
        {link}
      </footer>
    </CitationContext>
  );
}
