import type { LanesData } from '../../canvas/types.ts';
import type { ChainAnswer } from '../chain.ts';
import type { FacetsOf } from './use-facets.ts';

type Statement = ChainAnswer['supplies'][number]['statements'][number];

/** The largest share any statement gives; null when none does. */
const shareOf = (statements: readonly Statement[]): number | null => {
  const shares = statements.flatMap(({ share }) => (share === null ? [] : [share]));
  return shares.length === 0 ? null : Math.max(...shares);
};

/** The API's chain as the canvas draws it. */
export const lanesData = (answer: ChainAnswer, samples: ReadonlySet<string>, facets: FacetsOf): LanesData => ({
  arrangement: 'lanes',
  lanes: answer.lanes.map(({ id, name, nameEn }) => ({ letter: id, name, nameEn })),
  blocks: answer.blocks,
  segments: answer.segments.map(({ segment, companies, ...row }) => ({
    ...row,
    id: segment.id,
    name: segment.name,
    nameEn: segment.nameEn,
    shortName: segment.shortName,
    shortNameEn: segment.shortNameEn,
    block: segment.cluster,
    stage: segment.stage,
    companies: companies.map(({ company, sample, activity }) => ({ ...company, sample, activity })),
  })),
  feeds: answer.feeds.map(({ id, from, to, statements }) => ({
    id,
    from: from.id,
    to: to.id,
    essential: statements.some(({ essential }) => essential === true),
    facets: facets(statements),
  })),
  supplies: answer.supplies.map(({ id, from, to, statements }) => ({
    id,
    from: from.id,
    to: to.id,
    inferred: statements.every(({ status }) => status === 'INFERRED'),
    sample: statements.every(({ source }) => samples.has(source.id)),
    share: shareOf(statements),
    facets: facets(statements),
  })),
});
