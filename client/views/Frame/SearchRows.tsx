import { highlighted } from '../../text/highlight.ts';
import { nameOf, shortNameOf, wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { firmCount } from '../parts/firm-count.ts';
import { KindIcon } from '../parts/KindIcon.tsx';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import type { Found } from './Search.tsx';

interface SearchRowsProps {
  readonly id: string;
  readonly groups: readonly (readonly [kind: string, rows: readonly Found[]])[];
  readonly current: number;
  readonly asked: string;
  readonly onChoose: (found: Found, add: boolean) => void;
  readonly onPoint: (index: number) => void;
}

/** The list under the search field, one group a kind. */
export function SearchRows({ id, groups, current, asked, onChoose, onPoint }: SearchRowsProps) {
  const { t, catalogue, language } = useApp();
  const firsts = groups.map((_, i) => groups.slice(0, i).reduce((sum, [, rows]) => sum + rows.length, 0));
  return (
    <div id={id} role="listbox" aria-label={t.search.label} className="search-rows">
      {groups.map(([kind, rows], g) => {
        const word = catalogue.kinds.get(kind);
        const title = word ? wordOf(word, language) : kind;
        return (
          <div key={kind} role="group" aria-label={title}>
            <p className="list-head" aria-hidden="true">
              {title} <span className="numbers">{rows.length}</span>
            </p>
            {rows.map((found, i) => {
              const index = (firsts[g] ?? 0) + i;
              return (
                <div
                  key={found.node.id}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === current}
                  className="search-row"
                  onPointerMove={() => onPoint(index)}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={(event) => onChoose(found, event.shiftKey || event.ctrlKey)}
                >
                  <Face found={found} />
                  <span className="search-words">
                    <span className="search-name">
                      {highlighted(nameOf(found.node, language), found.matched).map((piece, n) =>
                        piece.lit ? <mark key={n}>{piece.text}</mark> : <span key={n}>{piece.text}</span>,
                      )}
                    </span>
                    <Under found={found} />
                  </span>
                  <span className="search-how">{how(found, asked, t, nameOf(found.node, language))}</span>
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

/** By what a row was found, when its name does not show it. */
function how(found: Found, asked: string, t: ReturnType<typeof useApp>['t'], shown: string): string {
  const { field, text, how } = found.matched;
  if (how === 'TYPO') return `${t.search.nearly} ${text}`;
  if (text === shown) return '';
  const said = field === 'PINYIN' || field === 'INITIALS' ? asked : text;
  return `${said} ${t.search.matched[field]}`.trim();
}

function Face({ found }: { readonly found: Found }) {
  const mark = useData().chain?.markOf.get(found.node.id);
  return <span className="search-face">{mark ? <MarkGlyph mark={mark} /> : <KindIcon kind={found.node.kind} />}</span>;
}

/** The second line: where a company stands in the chain, where a segment lies, else what is known. */
function Under({ found }: { readonly found: Found }) {
  const { t, language, catalogue } = useApp();
  const { chain } = useData();
  const { node } = found;
  const segment = chain?.segments.get(node.id);
  const words: string[] = [];
  if (segment && chain) {
    const block = chain.answer.blocks.find((b) => b.id === segment.segment.cluster);
    words.push(segment.lane ?? '', block ? nameOf(block, language) : '', firmCount(segment, t));
  } else {
    if (node.sources.length > 0 && node.sources.every(({ id }) => catalogue.samples.has(id))) words.push(t.sample);
    if (node.unnamed) words.push(t.unnamed);
    for (const id of chain?.segmentsOf.get(node.id) ?? []) {
      const row = chain?.segments.get(id);
      if (row) words.push(shortNameOf(row.segment, language));
    }
    if (language === 'en' && node.nameEn) words.push(node.name);
    if (words.length === 0 && node.description) words.push(node.description);
  }
  const line = words.filter((word) => word !== '').join(' · ');
  return line === '' ? null : <span className="search-under">{line}</span>;
}
