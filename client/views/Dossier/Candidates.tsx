import type { DossierCandidatesQuery } from '../../api/generated/graphql.ts';
import { nameOf, wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { sourcesOf, type Cited } from './citations.ts';
import { Cite } from './Cite.tsx';

export type DossierCandidates = DossierCandidatesQuery['candidates'];
type Path = DossierCandidates['nodes'][number]['paths'][number];

/** The sources of every way that the sheet shows, in its order. */
export const candidateSources = (candidates: DossierCandidates | null): readonly Cited[] =>
  (candidates?.nodes ?? []).flatMap(({ paths }) => paths.flatMap(({ relations }) => sourcesOf(relations)));

/** Who could fill the gap, best first, each with the way that makes it a candidate; said to be a suggestion. */
export function Candidates({ candidates }: { readonly candidates: DossierCandidates }) {
  const { t, language, catalogue } = useApp();
  const d = t.dossier;
  // Each step from where one stands: a relation is read from either end.
  const told = ({ entities, relations }: Path): string =>
    relations
      .map(({ type, from }, i) => {
        const word = catalogue.relationTypes.get(type);
        const reads = from.id === entities[i]?.id ? word?.readsOut : word?.readsIn;
        const next = entities[i + 1];
        return `${wordOf(reads ?? word ?? { zh: type, en: type }, language)} ${next ? nameOf(next, language) : ''}`;
      })
      .join(' → ');
  return (
    <section>
      <h2>
        {d.candidates} <span className="numbers">{candidates.totalCount}</span>
      </h2>
      {candidates.nodes.length === 0 ? (
        <p className="soft">{d.noCandidates}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{d.candidate}</th>
              <th scope="col">{d.reason}</th>
              <th scope="col">{d.path}</th>
              <th scope="col">{d.score}</th>
            </tr>
          </thead>
          <tbody>
            {candidates.nodes.map(({ entity, reasons, score, support, ties, paths }) => (
              <tr key={entity.id}>
                <th scope="row">{nameOf(entity, language)}</th>
                <td>{reasons.map((reason) => d.reasons[reason]).join(t.comma)}</td>
                <td>
                  {paths.map((path) => (
                    <span key={path.role}>
                      {told(path)} <Cite sources={sourcesOf(path.relations)} />
                    </span>
                  ))}
                </td>
                <td className="numbers">{d.scoreOf(score, support.totalCount, ties.totalCount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="soft numbers">
        {d.candidatesNote}
        {candidates.totalCount > candidates.nodes.length &&
          ` ${d.capped(candidates.nodes.length, candidates.totalCount)}`}
      </p>
    </section>
  );
}
