import fc from 'fast-check';
import type { Operation } from './random-operation.ts';

/** A request's body as it is sent, and how it came to be wrong. */
export interface Broken {
  readonly how: string;
  readonly body: string;
}

const hostile = [
  '"; MATCH (n) DETACH DELETE n; //',
  "' OR 1=1 --",
  '`',
  '\u0000',
  '\ud800',
  '𠮷𠮷',
  '../../etc/passwd',
  '${7*7}',
  '__proto__',
  '\\',
  '\n\r\t',
  'x'.repeat(5000),
  '',
];

const json = (query: string, variables: unknown, more: object = {}): string =>
  JSON.stringify({ query, variables, ...more });

type Breaker = (operation: Operation, dice: (n: number) => number) => string;

const replaced = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

/** The text with one of the matches of a pattern replaced; as it is where nothing matches. */
function swapped(text: string, pattern: RegExp, dice: (n: number) => number, by: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[dice(Math.max(matches.length, 1))];
  return match ? replaced(text, match.index, match[0].length, by(match[0])) : text;
}

const marks = [
  '{',
  '}',
  '(',
  ')',
  '"',
  '"""',
  '$',
  '@',
  '...',
  '#',
  ',',
  ':',
  '|',
  '!',
  '&',
  '\u0000',
  '\ufeff',
  '芯',
  '0x1',
];

/** Ways to break a valid operation: its text, its names, its values, its shape, and the body around it. */
const breakers: Readonly<Record<string, Breaker>> = {
  'a mark put in': ({ query, variables }, dice) =>
    json(replaced(query, dice(query.length), 0, marks[dice(marks.length)] ?? ''), variables),
  'a piece cut out': ({ query, variables }, dice) =>
    json(replaced(query, dice(query.length), 1 + dice(9), ''), variables),
  'the end cut off': ({ query, variables }, dice) => json(query.slice(0, dice(query.length)), variables),
  'a name misspelt': ({ query, variables }, dice) =>
    json(
      swapped(query, /[a-z]\w{2,}/g, dice, (w) => `${w}z`),
      variables,
    ),
  'a value hostile': ({ query, variables }, dice) =>
    json(
      swapped(query, /"[^"]*"/g, dice, () => JSON.stringify(hostile[dice(hostile.length)])),
      variables,
    ),
  'a value of another type': ({ query, variables }, dice) =>
    json(
      swapped(
        query,
        /: ?(?:\d+|"[^"]*"|[A-Z_]{2,})/g,
        dice,
        () => `: ${['1.5', 'true', '[[1]]', '{ a: 1 }', '"x"'][dice(5)] ?? ''}`,
      ),
      variables,
    ),
  'a size beyond all bounds': ({ query, variables }, dice) =>
    json(
      swapped(
        query,
        /: \d+/g,
        dice,
        () => `: ${['-1', '0', '101', '501', '2147483647', '99999999999'][dice(6)] ?? ''}`,
      ),
      variables,
    ),
  'a variable of another type': ({ query, variables }, dice) => {
    const value = [[], {}, 1.5, 'x', true, { a: [null] }, hostile[dice(hostile.length)]][dice(7)];
    return json(query, Object.fromEntries(Object.keys(variables).map((name) => [name, value])));
  },
  'variables left out': ({ query }, dice) => json(query, [null, [], 'x', 7, {}][dice(5)]),
  'another operation name': ({ query, variables }, dice) =>
    json(query, variables, { operationName: ['Nobody', '', 5, null, hostile[dice(hostile.length)]][dice(5)] }),
  'a thousand times over': ({ query, variables }, dice) => {
    const inner = query.slice(query.indexOf('{') + 1, -1);
    const copies = [...Array(3 + dice(60)).keys()].map((i) => `c${i}: ${inner.trim()}`);
    return json(`query Q { ${copies.join(' ')} }`, variables);
  },
  'a fragment that holds itself': ({ query, variables }) =>
    json(`${query.replace('{', '{ ...F')} fragment F on Query { ...G } fragment G on Query { ...F }`, variables),
  'another kind of operation': ({ query, variables }, dice) =>
    json(`${['mutation', 'subscription'][dice(2)] ?? ''} X ${query.slice(query.indexOf('{'))}`, variables),
  'directives that are none': ({ query, variables }, dice) =>
    json(
      swapped(query, /\b(?:id|name|totalCount|nodes)\b/g, dice, (w) => `${w} @defer @skip @include(if: 3)`),
      variables,
    ),
  'no object around it': ({ query }, dice) =>
    [`[${json(query, {})}]`, JSON.stringify(query), '7', 'null', ''][dice(5)] ?? '',
  'the body cut off': (operation, dice) => {
    const body = json(operation.query, operation.variables);
    return body.slice(0, dice(body.length));
  },
  'a document by a name nobody knows': ({ query, variables }, dice) =>
    json(dice(2) === 0 ? query : '', variables, { documentId: hostile[dice(hostile.length)] }),
};

export const waysToBreak = Object.keys(breakers);

/** Operations broken in this way. */
export const broken = (how: string, valid: fc.Arbitrary<Operation>): fc.Arbitrary<Broken> =>
  fc.tuple(valid, fc.array(fc.noBias(fc.nat()), { minLength: 4, maxLength: 4 })).map(([operation, throws]) => {
    let at = 0;
    const dice = (n: number): number => (throws[at++ % throws.length] ?? 0) % Math.max(n, 1);
    return { how, body: breakers[how]?.(operation, dice) ?? '' };
  });
