import { useContext } from 'react';
import { useApp } from '../app-context.ts';
import { titleOf } from '../parts/source-label.ts';
import { CitationContext } from './citations.ts';

/** Every source that the sheet cites, by its number. */
export function SourceList() {
  const { t, language } = useApp();
  const d = t.dossier;
  const sources = [...useContext(CitationContext).values()];
  return (
    <section className="dossier-sources">
      <h2>{d.sources}</h2>
      {sources.length === 0 && <p className="soft">{d.noSources}</p>}
      <ol>
        {sources.map(({ number, source }) => {
          const publisher = (language === 'en' ? source.publisherEn : null) ?? source.publisher;
          const facts = [
            titleOf(source, language),
            publisher,
            source.published ?? d.undated,
            source.retrieved === null ? null : d.retrieved(source.retrieved),
            source.url,
          ];
          return (
            <li key={source.id} id={`source-${number}`} value={number}>
              {facts.filter((fact) => fact !== null && fact !== '').join(' · ')}
            </li>
          );
        })}
      </ol>
      {sources.some(({ source }) => source.kind === 'SAMPLE') && <p className="soft">{d.sampleNote}</p>}
    </section>
  );
}
