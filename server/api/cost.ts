import { GraphQLError, getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { UserInputError } from '../model/user-input-error.ts';
import { usualPage, type Limits } from '../model/limits.ts';
import type { Words } from '../model/words.ts';
import { usualSize } from './relay-sdl.ts';

/** Plain lists without `first` whose length the data decides: what they are reckoned as. Others are short and count once. */
const assumedLength: Readonly<Record<string, number>> = {
  'ChainMap.segments': 50,
  'ChainMap.feeds': 50,
  'CandidatePath.entities': 4,
  'CandidatePath.relations': 3,
  'Path.entities': 4,
  'Path.relations': 3,
};

const refused = (words: Words, code: 'LIMIT_EXCEEDED' | 'BAD_USER_INPUT', field?: string): GraphQLError => {
  const originalError = new UserInputError(words, field, code);
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
};

function pageSize(args: Readonly<Record<string, unknown>>, most: number, usual: number): number | undefined {
  if (!('first' in args) && !('last' in args)) return undefined;
  for (const name of ['first', 'last']) {
    const size = args[name];
    if (typeof size !== 'number') continue;
    if (size < 0)
      throw refused(
        { zh: `${name} 不能是负数（${size}）。`, en: `\`${name}\` is ${size}, but cannot be negative.` },
        'BAD_USER_INPUT',
        name,
      );
    if (size > most)
      throw refused(
        { zh: `${name} 为 ${size}，上限为 ${most}。`, en: `\`${name}\` is ${size}; the limit here is ${most}.` },
        'LIMIT_EXCEEDED',
        name,
      );
  }
  const size = args.first ?? args.last;
  return typeof size === 'number' ? size : usual;
}

function checkSteps({ depth }: Readonly<Record<string, unknown>>, most: number): void {
  if (typeof depth !== 'number' || (depth >= 1 && depth <= most)) return;
  const words = {
    zh: `depth 应为 1 到 ${most}，收到 ${depth}。`,
    en: `\`depth\` is ${depth}, but must be from 1 to ${most}.`,
  };
  throw refused(words, depth > most ? 'LIMIT_EXCEEDED' : 'BAD_USER_INPUT', 'depth');
}

/**
 * The objects a field may bring: itself and, for each of its entries, what is asked of an entry. Scalars are free; connections,
 * edges and page information are wrapping and free too.
 */
const estimator =
  (limits: Limits) =>
  ({ field, args, childComplexity, type }: ComplexityEstimatorArgs): number => {
    const inner = getNamedType(field.type);
    const connection = inner.name.endsWith('Connection');
    checkSteps(args, field.name === 'trace' ? limits.reach : limits.steps);
    const named = Array.isArray(args.ids) ? args.ids.length : 0;
    const most = connection || inner.name === 'Path' ? limits.listSize : limits.subgraphSize;
    const page = pageSize(args, most, usualSize(field) ?? usualPage);
    // What is asked for by id comes besides what is found.
    const size = page === undefined && named === 0 ? undefined : (page ?? 0) + named;
    if (field.name.startsWith('__') || !isCompositeType(inner)) return 0;
    const own = /(?:Connection|Edge|PageInfo)$/.test(inner.name) ? 0 : 1;
    const plain = isListType(getNullableType(field.type));
    if (plain && !connection && own === 1)
      return (size ?? assumedLength[`${type.name}.${field.name}`] ?? 1) * (1 + childComplexity);
    return own + (size ?? (connection ? (usualSize(field) ?? usualPage) : 1)) * childComplexity;
  };

/**
 * Refuses an operation whose page sizes or cost are beyond the limits.
 * @throws GraphQLError around a UserInputError, status 400
 */
export function checkCost(
  schema: GraphQLSchema,
  limits: Limits,
  query: DocumentNode,
  variables: Record<string, unknown> | undefined,
  operationName: string | null,
): void {
  let cost: number;
  try {
    cost = getComplexity({
      schema,
      query,
      estimators: [estimator(limits)],
      maxQueryNodes: 10_000,
      ...(variables ? { variables } : {}),
      ...(operationName === null ? {} : { operationName }),
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.originalError instanceof UserInputError) throw error;
    if (error.message.includes('maximum allowed number of nodes'))
      throw refused(
        { zh: '查询展开后的节点过多。', en: 'The query has too many nodes once its fragments are spread.' },
        'LIMIT_EXCEEDED',
      );
    // A variable of the wrong type: execution says so, with its own code and place.
    return;
  }
  if (cost > limits.cost)
    throw refused(
      {
        zh: `查询的成本为 ${cost}，上限为 ${limits.cost}；请减小 first 或少取几层。`,
        en: `The query costs ${cost}; the limit is ${limits.cost}. Ask for a smaller \`first\` or fewer levels.`,
      },
      'LIMIT_EXCEEDED',
    );
}
