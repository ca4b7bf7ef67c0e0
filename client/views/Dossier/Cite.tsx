import { Fragment, useContext } from 'react';
import { CitationContext, type Cited } from './citations.ts';

/** The numbers of some sources, each a way to its line at the end of the sheet. */
export function Cite({ sources }: { readonly sources: readonly Cited[] }) {
  const numbers = useContext(CitationContext);
  const cited = [...new Set(sources.map(({ id }) => numbers.get(id)?.number))].filter((n) => n !== undefined);
  return (
    <sup className="cite numbers">
      {cited
        .sort((a, b) => a - b)
        .map((n) => (
          <Fragment key={n}>
            <a href={`#source-${n}`}>[{n}]</a>
          </Fragment>
        ))}
    </sup>
  );
}
