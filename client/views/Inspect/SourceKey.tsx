import { useApp } from '../app-context.ts';
import { sourceLabel, type SourceWords } from '../parts/source-label.ts';
import { Badge } from './Badge.tsx';

type Keyed = SourceWords & Parameters<typeof Badge>[0]['source'];

/** What the marks of the sources stand for, each once, in the order in which they come. */
export function SourceKey({ sources }: { readonly sources: readonly Keyed[] }) {
  const { t, language } = useApp();
  const each = [...new Map(sources.map((source) => [source.id, source])).values()];
  if (each.length === 0) return null;
  return (
    <ul className="source-key" aria-label={t.inspect.sources}>
      {each.map((source) => (
        <li key={source.id}>
          <Badge source={source} /> {sourceLabel(source, language)}
        </li>
      ))}
    </ul>
  );
}
