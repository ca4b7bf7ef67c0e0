import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import type { GapRow } from '../chain.ts';
import { Badge } from '../Inspect/Badge.tsx';
import { EvidenceRows } from './EvidenceRows.tsx';
import { Fold } from './Fold.tsx';
import {
  bridgeOf,
  byDistance,
  linksOfDependant,
  needsOf,
  talksOf,
  targetsOf,
  type Asker,
  type Evidence,
  type GapFactors,
} from './reasons.ts';

interface FactorsProps {
  readonly gap: GapRow;
  readonly factors: GapFactors;
  readonly evidence: readonly Evidence[];
}

/** What a severity is the sum of, each part opening its relations; rules that add nothing stand below. */
export function Factors({ gap, factors, evidence }: FactorsProps) {
  const { t, language } = useApp();
  const { id } = gap.segment;
  const { dependants, neededBy } = factors;
  const asked = (head: string, askers: readonly Asker[], figure: string) =>
    askers.map(({ who, links }) => (
      <Fold
        key={`${head} ${who.id}`}
        head={head}
        figure={figure}
        words={
          <>
            {shortNameOf(who, language)} <SourceBadges links={links} />
          </>
        }
      >
        {() => <EvidenceRows links={links} />}
      </Fold>
    ));
  return (
    <div className="factors" role="group" aria-label={t.gaps.reasons}>
      <p className="factors-head" aria-hidden="true">
        <span>{t.gaps.distance}</span>
        <span>{t.gaps.present}</span>
        <span>{t.gaps.contribution}</span>
      </p>
      {byDistance(dependants.nodes).map(({ distance, contribution, dependants: all }) => (
        <Fold
          key={distance}
          head={String(distance)}
          words={all.map(({ segment }) => shortNameOf(segment, language)).join(t.comma)}
          figure={contribution.toFixed(2)}
        >
          {() =>
            all.map(({ segment, companyCount, contribution: part }) => (
              <Fold
                key={segment.id}
                className="fold-part"
                head=""
                words={
                  <>
                    {shortNameOf(segment, language)}{' '}
                    <span className="soft numbers">{t.gaps.share(companyCount, distance)}</span>
                  </>
                }
                figure={part.toFixed(2)}
              >
                {() => <EvidenceRows links={linksOfDependant(evidence, id, segment.id)} />}
              </Fold>
            ))
          }
        </Fold>
      ))}
      {dependants.totalCount > dependants.nodes.length && (
        <p className="hint numbers">{t.gaps.capped(dependants.nodes.length, dependants.totalCount)}</p>
      )}
      {asked(t.gaps.need, needsOf(evidence, id, neededBy.nodes), '1.00')}
      {neededBy.totalCount > neededBy.nodes.length && (
        <p className="hint numbers">{t.gaps.capped(neededBy.nodes.length, neededBy.totalCount)}</p>
      )}
      {gap.rules.includes('TARGETED') && asked(t.gaps.target, targetsOf(evidence, id), t.gaps.noScore)}
      {gap.rules.includes('BRIDGE') && (
        <Fold head={t.gaps.bridge} words={t.gaps.bridgeNote} figure={t.gaps.noScore}>
          {() => <EvidenceRows links={bridgeOf(evidence, id)} />}
        </Fold>
      )}
      {gap.state === 'IN_TALKS' && asked(t.gaps.talks, talksOf(evidence, id), t.gaps.noScore)}
    </div>
  );
}

/** The marks of the sources behind some relations. */
function SourceBadges({ links }: { readonly links: readonly Evidence[] }) {
  const sources = new Map(links.flatMap(({ statements }) => statements.map(({ source }) => [source.id, source])));
  return [...sources.values()].slice(0, 3).map((source) => <Badge key={source.id} source={source} />);
}
