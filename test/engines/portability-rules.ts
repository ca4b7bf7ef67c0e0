/** One rule that keeps a statement's answers the same on both engines. */
export interface Rule {
  readonly rule: string;
  readonly because: string;
  /** What breaks the rule in a statement's text, which has neither comments nor strings any more. */
  readonly broken: (statement: string) => string[];
  /** Whether what is sent is looked at, with every placeholder filled; else the file. It is, unless said. */
  readonly filled?: false;
  /** Statements that break it: the proof that the rule sees anything. */
  readonly bad: readonly string[];
}

const all = (statement: string, pattern: RegExp): string[] =>
  [...statement.matchAll(pattern)].map(([hit]) => hit.trim());

const forbids =
  (...patterns: RegExp[]) =>
  (statement: string): string[] =>
    patterns.flatMap((pattern) => all(statement, pattern));

interface Clause {
  readonly word: string;
  readonly body: string;
}

const clauseWords =
  /\b(OPTIONAL MATCH|MATCH|MERGE|CREATE|WHERE|RETURN DISTINCT|RETURN|WITH DISTINCT|WITH|UNWIND|CALL|ORDER BY|LIMIT|SKIP|SET|ON CREATE SET|ON MATCH SET|REMOVE|DETACH DELETE|DELETE)\b/g;

/** The clauses in the order in which they stand, those of sub-queries among them. */
function clauses(statement: string): Clause[] {
  const starts = [...statement.matchAll(clauseWords)];
  return starts.map((start, i) => ({
    word: start[0],
    body: statement.slice(start.index + start[0].length, starts[i + 1]?.index ?? statement.length),
  }));
}

const bodies = (statement: string, ...words: string[]): string[] =>
  clauses(statement)
    .filter(({ word }) => words.includes(word))
    .map(({ body }) => body);

/** The nodes `(x:Label {…})` of a pattern, in order; a function's brackets follow a letter, a node's do not. */
const nodes = (pattern: string): string[] => all(pattern, /(?<![\w`])\(\s*\w*\s*(?::[^(){}]*)?(?:\{[^{}]*\})?\s*\)/g);

/** The parts of a list that commas divide, brackets respected. */
function items(list: string): string[] {
  const found = [''];
  let depth = 0;
  for (const letter of list) {
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (depth < 0) break;
    if (letter === ',' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${letter}`);
  }
  return found.map((item) => item.trim());
}

const subqueries = (statement: string): string[] => all(statement, /CALL \([^)]*\) \{(?:[^{}]|\{[^{}]*\})*\}/g);

/** Variables of nodes and relationships. */
const elements = (statement: string): Set<string> =>
  new Set([...statement.matchAll(/(?<![\w`])\(\s*(\w+)\s*:|-\[\s*(\w+)/g)].map(([, node, link]) => node ?? link ?? ''));

const reserved =
  'call|in|is|not|set|match|where|return|with|union|case|when|then|else|delete|merge|create|remove|as|distinct|unwind|optional|detach|and|or|xor|null|true|false';

export const rules: readonly Rule[] = [
  {
    rule: 'every node of a MATCH carries a label; one that is made carries it or was found before',
    because: 'an unlabelled hop over 65,536 rows panics in Grafeo, and Neo4j scans',
    broken: (statement) => [
      ...bodies(statement, 'MATCH', 'OPTIONAL MATCH').flatMap((body) =>
        nodes(body).filter((node) => !node.includes(':') || /^\(\s*\w*\s*\{/.test(node)),
      ),
      ...bodies(statement, 'MERGE', 'CREATE').flatMap((body) =>
        nodes(body).filter((node) => /^\(\s*(\{[^{}]*\})?\s*\)$/.test(node)),
      ),
    ],
    bad: [
      'MATCH (a)-[r:FEEDS]->(b:Entity)',
      'MATCH (a:Entity)-->()',
      'MATCH (e {id: $id})',
      'CREATE ({id: $id})',
      'OPTIONAL MATCH (a:Entity)--(b)',
    ],
  },
  {
    rule: 'the anchored node stands first in its MATCH, one anchor a MATCH',
    because: 'anchored on the right, Grafeo walks everything: 134 ms against 0.11',
    broken: (statement) =>
      bodies(statement, 'MATCH', 'OPTIONAL MATCH').filter((body) =>
        nodes(body).some((node, i) => i > 0 && node.includes('{')),
      ),
    bad: ['MATCH (a:Entity)-[r:FEEDS]->(b:Entity {id: $id})', 'MATCH (a:Entity {id: $a}), (b:Entity {id: $b})'],
  },
  {
    rule: 'a relation is found by an end and its key, never by its key alone',
    because: 'Grafeo has no index on relations: 24 ms against 0.9',
    broken: (statement) =>
      bodies(statement, 'MATCH', 'OPTIONAL MATCH').filter(
        (body) => /\[[^\]]*\{/.test(body) && !nodes(body).some((node) => node.includes('{')),
      ),
    bad: ['MATCH (a:Entity)-[r:FEEDS {key: $key}]->(b:Entity)'],
  },
  {
    rule: 'every column has an alias and is no bare node or relation',
    because: 'bare ones come back as numbers',
    broken: (statement) => {
      const last = bodies(statement, 'RETURN', 'RETURN DISTINCT').at(-1);
      const bare = elements(statement);
      return last === undefined
        ? []
        : items(last).filter((item) => {
            const aliased = /^(.+)\sAS\s`?\w+`?$/s.exec(item);
            return !aliased || bare.has(aliased[1]?.trim() ?? '');
          });
    },
    bad: [
      'MATCH (e:Entity) RETURN e.id',
      'MATCH (e:Entity) RETURN e',
      'MATCH (e:Entity) RETURN e AS entity',
      'MATCH (e:Entity)-[r:FEEDS]->(f:Entity) RETURN e.id AS id, r AS link',
    ],
  },
  {
    rule: 'no alias is the name of a variable in scope',
    because: '`RETURN a{.id} AS a ORDER BY a.n` sorts silently otherwise',
    broken: (statement) => {
      const taken = new Set([
        ...elements(statement),
        ...bodies(statement, 'UNWIND').map((body) => /AS (\w+)/.exec(body)?.[1] ?? ''),
      ]);
      return bodies(statement, 'RETURN', 'RETURN DISTINCT', 'WITH', 'WITH DISTINCT')
        .flatMap(items)
        .filter((item) => {
          const [, expression, alias] = /^(.+)\sAS\s(\w+)$/s.exec(item) ?? [];
          return alias !== undefined && expression !== alias && taken.has(alias);
        });
    },
    bad: ['MATCH (a:Entity) RETURN a.id AS a', 'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id LIMIT 1'],
  },
  {
    rule: 'a map projection asks first whether there is anything: CASE WHEN x IS NULL THEN null ELSE x {…} END',
    because: 'of a null Grafeo makes {id: null}',
    broken: (statement) =>
      all(
        statement.replaceAll(/CASE WHEN (\w+) IS NULL THEN null ELSE \1 ?\{[^{}]*\} END/g, ''),
        /\b\w+ ?\{ ?\.[^}]*\}/g,
      ),
    bad: ['RETURN e {.id, .name} AS entity', 'CASE WHEN a IS NULL THEN null ELSE b {.id} END'],
  },
  {
    rule: 'no EXISTS, COUNT or pattern in the WHERE of an OPTIONAL MATCH',
    because: 'Grafeo drops the rows',
    broken: (statement) => {
      const found = clauses(statement);
      return found
        .filter(({ word }, i) => word === 'WHERE' && found[i - 1]?.word === 'OPTIONAL MATCH')
        .filter(({ body }) => /EXISTS|COUNT\s*\{|\)\s*<?-/.test(body))
        .map(({ body }) => body);
    },
    bad: [
      'OPTIONAL MATCH (a:Entity)-[r:FEEDS]->(b:Entity) WHERE EXISTS { (b)-[:FEEDS]->(c:Entity) }',
      'OPTIONAL MATCH (b:Entity) WHERE (b)-[:FEEDS]->(:Entity)',
    ],
  },
  {
    rule: 'no OPTIONAL MATCH after UNWIND but inside CALL (x) { … }',
    because: '198 ms against 0.7 for 200 ids in Grafeo',
    broken: (statement) => {
      const outside = subqueries(statement).reduce((rest, inner) => rest.replace(inner, ''), statement);
      return /UNWIND[\s\S]*OPTIONAL MATCH/.test(outside) ? ['OPTIONAL MATCH after UNWIND'] : [];
    },
    bad: ['UNWIND $ids AS id OPTIONAL MATCH (e:Entity {id: id}) RETURN count(e) AS n'],
  },
  {
    rule: 'a sub-query orders before its RETURN: WITH … ORDER BY … LIMIT … RETURN',
    because: 'ordering by what is not returned gives silent nulls or X001 in Grafeo',
    broken: (statement) => subqueries(statement).filter((inner) => /RETURN[^}]*ORDER BY/.test(inner)),
    bad: ['CALL (id) { MATCH (e:Entity {id: id}) RETURN e.id AS far ORDER BY e.name LIMIT 3 }'],
  },
  {
    rule: 'LIMIT and SKIP are a number or a bare parameter',
    because: 'Grafeo refuses expressions',
    broken: (statement) => bodies(statement, 'LIMIT', 'SKIP').filter((body) => !/^\s*(\d+|\$\w+)\s*\}?\s*$/.test(body)),
    bad: [
      'MATCH (e:Entity) RETURN e.id AS id LIMIT $n + 1',
      'MATCH (e:Entity) RETURN e.id AS id SKIP toInteger($n) LIMIT 1',
    ],
  },
  {
    rule: 'every answer has a LIMIT, or a row for each asked id at most',
    because: 'the embedded engine has neither a timeout nor a memory cap',
    broken: (statement) =>
      /\bRETURN\b/.test(statement) &&
      !/\bLIMIT\b/.test(statement) &&
      !/^UNWIND \$\w+ AS \w+\s+CALL[\s\S]*count\(/.test(statement.trim())
        ? ['no LIMIT']
        : [],
    bad: [
      'MATCH (e:Entity) RETURN e.id AS id',
      'UNWIND $ids AS id CALL (id) { MATCH (e:Entity {id: id}) RETURN e.name AS name } RETURN name AS x',
    ],
  },
  {
    rule: 'a sum of nothing is 0: coalesce(sum(x), 0)',
    because: 'one engine says null',
    broken: forbids(/(?<!coalesce\()\bsum\(/g),
    bad: ['RETURN sum(x) AS total'],
  },
  {
    rule: 'no SET a = b; += adds, a null takes away',
    because: 'between elements it copies nothing in Grafeo',
    broken: forbids(/(?:SET|,)\s+\w+\s*=(?!=)/g),
    bad: ['MATCH (a:Entity {id: 1}) SET a = b', 'SET a.x = 1, b = a'],
  },
  {
    rule: 'paths of several steps are typed and bounded; shortestPath has no WHERE on the path',
    because: 'Grafeo filters the one path it found afterwards; unbounded ones do not end',
    broken: (statement) => [
      ...all(statement, /\[[^\]:]*\*[^\]]*\]/g),
      ...all(statement, /\[[^\]]*\*(?!\d+\.\.\d+\s*[\]{])[^\]]*\]/g),
      ...all(statement, /(?<==\s*)shortestPath\([\s\S]*?\)\s*\)?\s*WHERE/g),
    ],
    bad: [
      'MATCH (a:Entity)-[*1..3]->(b:Entity)',
      'MATCH (a:Entity)-[:FEEDS*]->(b:Entity)',
      'MATCH (a:Entity)-[:FEEDS*..3]->(b:Entity)',
      'MATCH p = shortestPath((a:Entity)-[:FEEDS*1..3]->(b:Entity)) WHERE length(p) > 1',
    ],
  },
  {
    rule: 'slices, rounding and texts are cut in TypeScript; labels() and keys() are not asked for',
    because: 'they differ, and so does the order of labels and keys',
    broken: forbids(
      /\b(?:round|substring|left|right|labels|keys|toString|isEmpty|randomUUID)\(/gi,
      /\w\[[^\]]*\.\.[^\]]*\]/g,
    ),
    bad: ['RETURN labels(e) AS labels', 'RETURN round(x, 2) AS y', 'RETURN xs[1..3] AS some', 'RETURN keys(e) AS keys'],
  },
  {
    rule: 'names that are words of Grafeo stand in back-ticks',
    because: 'it reads them as its own',
    broken: forbids(
      new RegExp(`\\.(?:${reserved})\\b`, 'gi'),
      new RegExp(`[{,]\\s*(?:${reserved})\\s*:`, 'gi'),
      new RegExp(`\\bAS\\s+(?:${reserved})\\b`, 'gi'),
    ),
    bad: ['RETURN e.in AS x', 'CREATE (e:Entity {set: 1})', 'RETURN e.id AS match'],
  },
  {
    rule: 'nothing that only one engine knows',
    filled: false,
    because: 'the other refuses it or answers otherwise',
    broken: forbids(
      /\(\s*\w*\s*:\s*\w+\s*\|/g,
      /\b(?:COLLECT|EXISTS|COUNT)\s*\{[^}]*(?:MATCH|RETURN)/g,
      /\bCOLLECT\s*\{/g,
      /\)\s*(?:\+|\{\s*\d)/g,
      /\bSHORTEST\b/g,
      /\$\(/g,
      /\bIN TRANSACTIONS\b|\bCOLLATE\b|\bOPTIONAL CALL\b|\bUSING\b|\bSHOW\b|\bLOAD CSV\b|\bFINISH\b|\bPROFILE\b|\bEXPLAIN\b/gi,
      /\bapoc\.|\bgds\.|\bdb\./gi,
      /;/g,
    ),
    bad: [
      'MATCH (e:Company|Park)',
      'RETURN COLLECT { MATCH (e:Entity) RETURN e.id } AS ids',
      'MATCH ((a:Entity)-[:FEEDS]->(b:Entity)){1,3}',
      'MATCH p = SHORTEST 1 (a:Entity)-[:FEEDS]->(b:Entity)',
      'MATCH (e:$($kind))',
      'LOAD CSV FROM $x AS row',
      'OPTIONAL CALL (x) { RETURN 1 AS y }',
      'CALL apoc.help()',
      'RETURN 1 AS x;',
    ],
  },
  {
    rule: 'nothing but parameters and the words of the vocabulary comes from outside',
    filled: false,
    because: 'Grafeo cannot escape names',
    broken: forbids(
      /<(?!Kind>|TYPE>|COUNTS \w+>|VISIBLE \w+>|(?:PASSES|HERE|TOLD|LINK|AFTER|KEY|CELLS) \w+>|ORDER>|-|=|>|\s)[A-Za-z][\w ]*>/g,
    ),
    bad: ['MATCH (e:<Label>)'],
  },
];
