import { nameOf } from '../../text/names.ts';
import type { Language } from '../../state/preferences.ts';
import type { Text } from '../../text/text.ts';
import type { GapRow } from '../chain.ts';
import { bridgeOf, needsOf, talksOf, targetsOf, type Evidence, type GapFactors } from '../Gaps/reasons.ts';
import { sourcesOf, type Cited } from './citations.ts';

/** A sentence and the sources that stand behind it. */
export interface Said {
  readonly key: string;
  readonly text: string;
  readonly sources: readonly Cited[];
}

const quoteOf = (links: readonly Evidence[]): string =>
  links
    .filter(({ type }) => type === 'NEEDS')
    .flatMap(({ statements }) => statements.map(({ quote }) => quote))
    .find((quote) => quote !== '') ?? '';

/** Why a segment is a gap: a sentence for each rule that fired, and for talks. */
export function reasonsOf(
  gap: GapRow,
  { dependants, neededBy }: GapFactors,
  evidence: readonly Evidence[],
  t: Text,
  language: Language,
): readonly Said[] {
  const { id } = gap.segment;
  const d = t.dossier;
  const names = (askers: readonly { readonly who: Evidence['from'] }[]): string =>
    askers.map(({ who }) => nameOf(who, language)).join(t.comma);
  const feeds = evidence.filter(({ type }) => type === 'FEEDS');
  const says: Readonly<Record<GapRow['rules'][number], () => readonly Said[]>> = {
    NEEDED: () =>
      needsOf(evidence, id, neededBy.nodes).map(({ who, links }) => ({
        key: `need ${who.id}`,
        text: d.needed(d.needOf(nameOf(who, language), quoteOf(links))),
        sources: sourcesOf(links),
      })),
    UPSTREAM_OF_ACTIVE: () => [
      {
        key: 'broken',
        text: d.broken(dependants.totalCount, nameOf(gap.segment, language)),
        sources: sourcesOf(feeds),
      },
    ],
    TARGETED: () => {
      const targets = targetsOf(evidence, id);
      const sources = sourcesOf(targets.flatMap(({ links }) => links));
      return [{ key: 'target', text: d.targeted(names(targets)), sources }];
    },
    BRIDGE: () => [{ key: 'bridge', text: d.bridge, sources: sourcesOf(bridgeOf(evidence, id)) }],
  };
  const talks = gap.state === 'IN_TALKS' ? talksOf(evidence, id) : [];
  return [
    ...gap.rules.flatMap((rule) => says[rule]()),
    ...(talks.length === 0
      ? []
      : [{ key: 'talks', text: d.talks(names(talks)), sources: sourcesOf(talks.flatMap(({ links }) => links)) }]),
  ];
}
