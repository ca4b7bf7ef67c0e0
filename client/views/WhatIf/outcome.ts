import type { BecauseFragment, WhatIfQuery, WhatIfQueryVariables } from '../../api/generated/graphql.ts';

type Answer = WhatIfQuery['whatIf'];
export type Reason = BecauseFragment;
export type Thing = Answer['segmentsLost']['edges'][number]['node']['entity'];
type Closing = Answer['gapsClosed']['edges'][number]['node']['closing'];

/** What a what-if is asked with. */
export type Asked = WhatIfQueryVariables;

/** The five lists of an outcome. */
export const listNames = ['companies', 'segments', 'single', 'opened', 'closed'] as const;
export type ListName = (typeof listNames)[number];

type AnswerList = 'companiesLost' | 'segmentsLost' | 'segmentsSingle' | 'gapsOpened' | 'gapsClosed';

/** The lists of an answer, each of which may not have been asked for. */
export const listsOf = <T>(
  answer: Readonly<Partial<Record<AnswerList, T>>>,
): Readonly<Record<ListName, T | undefined>> => ({
  companies: answer.companiesLost,
  segments: answer.segmentsLost,
  single: answer.segmentsSingle,
  opened: answer.gapsOpened,
  closed: answer.gapsClosed,
});

/** What happens to one company or segment: its own reason and the one that follows from. */
export interface Effect {
  readonly id: string;
  readonly isSegment: boolean;
  readonly entity: Thing;
  readonly distance: number;
  readonly because: readonly Reason[];
  /** Its list, and the cursor of the one before it there; null = it is the first. */
  readonly list: ListName;
  readonly after: string | null;
  /** Of gaps that open or close. */
  readonly severity: number | null;
  readonly closing: Closing;
}

/** One line of a list. */
export interface Edge {
  readonly cursor: string;
  readonly node: {
    readonly entity: Thing;
    readonly distance: number;
    readonly severity?: number;
    readonly closing?: Closing;
    readonly because: { readonly nodes: readonly Reason[] };
  };
}

const effectsOf = (edges: readonly Edge[], list: ListName): readonly Effect[] =>
  edges.map(({ node: { entity, distance, severity, closing, because } }, i) => ({
    id: entity.id,
    isSegment: entity.kind === 'Segment',
    entity,
    distance,
    because: because.nodes,
    list,
    after: edges[i - 1]?.cursor ?? null,
    severity: severity ?? null,
    closing: closing ?? null,
  }));

/** An outcome as the view reads it. */
export interface Outcome {
  readonly answer: Answer;
  /** Companies and segments that stop. */
  readonly lost: readonly Effect[];
  readonly single: readonly Effect[];
  readonly opened: readonly Effect[];
  readonly closed: readonly Effect[];
}

/** @param rest what came of each list after its first page */
export function outcomeOf(answer: Answer, rest: Readonly<Record<ListName, readonly Edge[]>>): Outcome {
  const first = listsOf<{ readonly edges: readonly Edge[] }>(answer);
  const all = (list: ListName): readonly Effect[] => effectsOf([...(first[list]?.edges ?? []), ...rest[list]], list);
  return {
    answer,
    lost: [...all('companies'), ...all('segments')],
    single: all('single'),
    opened: all('opened'),
    closed: all('closed'),
  };
}

/** An effect and what it follows from, one after the other, as far as the outcome lists them. */
export function followed(effect: Effect, { lost }: Outcome): readonly Effect[] {
  const byId = new Map(lost.map((one) => [one.id, one]));
  const chain = [effect];
  for (let at: Effect | undefined = effect; at;) {
    const cause: string | undefined = at.because[1]?.entity?.id;
    const next: Effect | undefined = cause === undefined ? undefined : byId.get(cause);
    // Each cause is nearer to the change than what follows from it; an answer that says otherwise ends here.
    at = next && next.distance < at.distance ? next : undefined;
    if (at) chain.push(at);
  }
  return chain;
}
