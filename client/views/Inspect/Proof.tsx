import { wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { publisherOf, titleOf } from '../parts/source-label.ts';
import type { LinkStatement } from './entity.ts';
import { spanOf } from './span.ts';

type Said = Pick<LinkStatement, 'source' | 'quote'> & Partial<Pick<LinkStatement, 'status' | 'since' | 'until'>>;

interface ProofProps {
  readonly statements: readonly Said[];
  readonly id?: string;
  /** What is said of a source without a quote, when it is not the usual. */
  readonly unquoted?: string;
}

/** What each source says, in its own words: quote, who published it and when, how the statement stands. */
export function Proof({ statements, id, unquoted }: ProofProps) {
  const { t, language, catalogue } = useApp();
  return (
    <div className="proof" id={id}>
      {statements.map(({ source, quote, status, since, until }, i) => {
        const word = status === undefined ? undefined : catalogue.statuses.get(status);
        const facts = [
          publisherOf(source, language),
          source.published ?? t.inspect.undated,
          ...(word ? [wordOf(word, language)] : []),
          ...(since != null || until != null ? [spanOf([{ since: since ?? null, until: until ?? null }], t)] : []),
        ];
        return (
          <figure key={`${source.id} ${i}`}>
            {quote === '' ? (
              <p className="soft">{unquoted ?? t.inspect.noQuote}</p>
            ) : (
              <blockquote lang="zh-CN">“{quote}”</blockquote>
            )}
            <figcaption>
              <span title={titleOf(source, language)}>{facts.join(' · ')}</span>
              {source.url !== null && (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {t.inspect.openSource}
                </a>
              )}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
