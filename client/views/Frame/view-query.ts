import {
  BetweenDocument,
  ChainMapDocument,
  ChokepointsDocument,
  CompareDocument,
  DossierDocument,
  GapsDocument,
  InspectDocument,
  WeakLinksDocument,
  WhatIfDocument,
  type Scope,
} from '../../api/generated/graphql.ts';
import { everOf } from '../app-context.ts';
import type { View } from '../../state/view.ts';
import { scoreAsked, weakAsked } from '../WeakLinks/asked.ts';
import { askedOf } from '../WhatIf/asked.ts';

/** An operation and what it was asked with. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The query of what is inspected. */
export const inspectQuery = (id: string, scope: Scope): Asked => ({
  query: InspectDocument.toString(),
  variables: inspectAsked(id, scope),
});

/** What the inspector asks with: its relations of all times, everything else as of the view's date. */
export const inspectAsked = (id: string, scope: Scope) => ({ id, scope, ever: everOf(scope) });

/** The query that drew the chain, on the map as in the table. */
export const chainQuery = (scope: Scope): Asked => ({ query: ChainMapDocument.toString(), variables: { scope } });

/** The query that made a page. `drawn`: what the free arrangement draws; `other`: the second scope of a comparison. */
export function viewQuery(view: View, scope: Scope, drawn: readonly string[], other: Scope | null): Asked {
  switch (view.page) {
    case 'gaps':
      return { query: GapsDocument.toString(), variables: { scope } };
    case 'whatif':
      return { query: WhatIfDocument.toString(), variables: { ...askedOf(view.whatIf, scope) } };
    case 'chokepoints':
      return { query: ChokepointsDocument.toString(), variables: { ...scoreAsked(view.weights, scope) } };
    case 'weak':
      return { query: WeakLinksDocument.toString(), variables: { ...weakAsked(view.hidden, scope) } };
    case 'compare':
      return other ? { query: CompareDocument.toString(), variables: { a: scope, b: other } } : chainQuery(scope);
    case 'dossier': {
      const [id] = view.selection;
      return id === undefined ? chainQuery(scope) : { query: DossierDocument.toString(), variables: { id, scope } };
    }
    case 'map':
      break;
  }
  if (view.free !== null) {
    // Until the first answer is in nothing is drawn yet: what it began with is what is being asked.
    const ids = drawn.length > 0 ? [...drawn] : [view.free, ...view.beside];
    return { query: BetweenDocument.toString(), variables: { ids, scope: everOf(scope) } };
  }
  return chainQuery(scope);
}

/** Stands for a variable nobody gave; its argument is left out. */
const unsaid = '\0';

/** A value as GraphQL writes it; undefined when there is none. */
function literal(value: unknown): string | undefined {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, v]) => v !== undefined);
  return fields.length === 0 ? '{}' : `{ ${fields.map(([name, v]) => `${name}: ${literal(v)}`).join(', ')} }`;
}

/** The operation on one line, variables filled in and everything below the third brace left out, to be read, not to be run. */
export function oneLine({ query, variables }: Asked): string {
  const bare = query
    .trim()
    .replace(/\bfragment [\s\S]*$/, '')
    .replace(/#.*$/gm, '');
  const body = bare.slice(bare.indexOf('{', bare.indexOf(')') + 1));
  let depth = 0;
  let text = '';
  for (const token of body.match(/[{}]|\$\w+|"[^"]*"|[^\s{}$]+/g) ?? []) {
    if (token === '}') depth--;
    const filled = token.startsWith('$') ? (literal(variables[token.slice(1)]) ?? unsaid) : token;
    if (depth < 3 && !token.startsWith('...')) text += `${filled} `;
    if (token === '{') {
      depth++;
      if (depth === 3) text += '… ';
    }
  }
  return `query ${text.trim()}`
    .replaceAll(/,? ?\w+ ?: ?\0/g, '')
    .replaceAll(' :', ':')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
    .replace(/\s+/g, ' ');
}

/** The query page with this operation filled in. */
export const queryPageOf = ({ query, variables }: Asked): string =>
  `graphql#${new URLSearchParams({ query: query.trim(), variables: JSON.stringify(variables, null, 2) }).toString()}`;
