import { Code, Columns2, Map as MapIcon, Shuffle, TriangleAlert, type LucideIcon } from 'lucide-react';
import { tabs } from '../../state/view.ts';
import type { Text } from '../../text/text.ts';

const icons: Readonly<Record<(typeof tabs)[number], LucideIcon>> = {
  map: MapIcon,
  gaps: TriangleAlert,
  whatif: Shuffle,
  compare: Columns2,
};

/** The pages of the app, at the bottom of a phone as they are there. */
export function PhoneTabs({ words }: { readonly words: Text }) {
  return (
    <nav className="phone-tabs" aria-label={words.pagesLabel}>
      {tabs.map((page) => {
        const Icon = icons[page];
        return (
          <a key={page} href={page === 'map' ? './' : `./?page=${page}`}>
            <Icon size={20} strokeWidth={1.75} aria-hidden="true" /> {words.pages[page]}
          </a>
        );
      })}
      <a href="graphql" aria-current="page">
        <Code size={20} strokeWidth={1.75} aria-hidden="true" /> {words.pages.query}
      </a>
    </nav>
  );
}
