import type { DossierQuery } from '../../api/generated/graphql.ts';
import { nameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { spanOf } from '../Inspect/span.ts';
import { sourcesOf } from './citations.ts';
import { Cite } from './Cite.tsx';

type DossierSegment = Extract<NonNullable<DossierQuery['entity']>, { companies: unknown }>;

interface FirmsProps {
  readonly segment: string;
  readonly companies: DossierSegment['companies'];
}

/** Who operates in the segment or a part of it, in scope; where nobody does, how far that can be trusted. */
export function Firms({ segment, companies }: FirmsProps) {
  const { t, language } = useApp();
  const { chain, coverage } = useData();
  const d = t.dossier;
  if (companies.edges.length === 0) {
    const surveyed = chain?.segments.get(segment)?.presence === 'ABSENT';
    return (
      <section>
        <h2>{d.companies}</h2>
        <p className="numbers">
          {d.noCompanies}
          {surveyed
            ? d.surveyed
            : coverage?.known == null
              ? d.coverageUnknown
              : d.coverage(coverage.recorded, coverage.known)}
          {!surveyed && d.ask}
        </p>
      </section>
    );
  }
  return (
    <section>
      <h2>
        {d.companies} <span className="numbers">{companies.totalCount}</span>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{d.company}</th>
            <th scope="col">{t.gaps.segment}</th>
            <th scope="col">{d.activity}</th>
            <th scope="col">{d.since}</th>
          </tr>
        </thead>
        <tbody>
          {companies.edges.map(({ node, relations }) => {
            const said = relations.flatMap(({ statements }) => statements);
            const activity = said.map((one) => one.activity).find((one) => one != null) ?? 'ACTIVE';
            return (
              <tr key={node.id}>
                <th scope="row">
                  {nameOf(node, language)} <Cite sources={sourcesOf(relations)} />
                </th>
                <td>{relations.map(({ to }) => nameOf(to, language)).join(t.comma)}</td>
                <td>{t.inspect.activity[activity]}</td>
                <td className="numbers">{spanOf(said, t)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {companies.totalCount > companies.edges.length && (
        <p className="soft numbers">{d.capped(companies.edges.length, companies.totalCount)}</p>
      )}
    </section>
  );
}
