import assert from 'node:assert/strict';
import { operators, quoteLimit, sourceKinds, statuses } from '../../server/model/evidence.ts';
import { statementKey } from '../../server/model/entity.ts';
import { isKind, propertiesOf, type KindId } from '../../server/model/kinds.ts';
import type { Properties, Property } from '../../server/model/property.ts';
import { isRelationType, mayJoin, relations, type RelationType } from '../../server/model/relations.ts';
import { codePoints, dataSets, rowsOf, tableOf, textOf, type CsvRow } from './tables.ts';

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const complaint = (value: string, property: Property, ids: ReadonlySet<string>): string | null => {
  const number = Number(value);
  switch (property.type) {
    case 'int':
    case 'float':
      if (!Number.isFinite(number)) return 'is no number';
      if (property.type === 'int' && !Number.isInteger(number)) return 'is no whole number';
      return number < (property.min ?? -Infinity) || number > (property.max ?? Infinity) ? 'is out of range' : null;
    case 'bool':
      return value === 'true' || value === 'false' ? null : 'is no truth value';
    case 'date':
      return date.test(value) ? null : 'is no date';
    case 'enum':
      return Object.hasOwn(property.of ?? {}, value) ? null : 'is not in the list';
    case 'labels':
      return value.split('|').every((label) => label.split(':').length === 3) ? null : 'is no list of id:zh:en';
    case 'list':
      return value.split('|').every((item) => item.trim() === item && item !== '') ? null : 'has an empty item';
    case 'ref':
      return ids.has(value) ? null : 'is no known id';
    case 'creditCode':
      return 'is a credit code, which no seed should carry';
    case 'period':
    case 'string':
    case 'text':
    case 'url':
      return value.trim() === value ? null : 'has blanks around it';
  }
};

const complaints = (
  row: CsvRow,
  fixed: readonly string[],
  properties: Properties,
  ids: ReadonlySet<string>,
): string[] =>
  Object.entries(row).flatMap(([column, value]) => {
    if (value === '' || fixed.includes(column)) return [];
    const property = properties[column];
    const problem = property === undefined ? 'is not of this kind' : complaint(value, property, ids);
    return problem === null ? [] : [`${JSON.stringify(row)}: ${column} ${problem}`];
  });

describe('the seeds keep to the vocabulary', () => {
  const sources = new Map(tableOf('sources').map((row) => [row.id, row]));
  const entities = tableOf('entities');
  const kindById = new Map(entities.map((row) => [row.id!, row.kind as KindId]));
  const ids = new Set(kindById.keys());

  it('every source has a title, a date and a known kind, and each data set its own source', () => {
    for (const set of dataSets) assert.ok(sources.has(set), set);
    for (const [id, row] of sources) {
      assert.ok(row.title, id);
      assert.match(row.published!, date, id);
      assert.ok(Object.hasOwn(sourceKinds, row.kind!), id);
    }
  });

  it('every entity has a known kind, one kind over all sources, and only properties of it', () => {
    const seen = new Set<string>();
    for (const row of entities) {
      assert.ok(isKind(row.kind!), JSON.stringify(row));
      assert.equal(row.kind, kindById.get(row.id!), `${row.id!} has two kinds`);
      assert.match(row.id!, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.ok(row.name && sources.has(row.source), JSON.stringify(row));
      const key = `${row.source!}|${row.id!}`;
      assert.ok(!seen.has(key), `${key} twice`);
      seen.add(key);
      assert.deepEqual(complaints(row, ['id', 'kind', 'name', 'source'], propertiesOf(row.kind), ids), []);
    }
  });

  it('every relation joins kinds its type may join, between known ids, with proof, status and dates', () => {
    const fixed = ['type', 'from', 'to', 'source', 'quote', 'status', 'since', 'until', 'qualifier'];
    const seen = new Set<string>();
    for (const row of tableOf('relations')) {
      const at = JSON.stringify(row);
      const {
        type,
        from,
        to,
        source,
        quote,
        status,
        since = '',
        until = '',
        qualifier = '',
      } = row as Record<string, string>;
      assert.ok(isRelationType(type!), at);
      assert.ok(ids.has(from!) && ids.has(to!), at);
      assert.ok(mayJoin(type, kindById.get(from!)!, kindById.get(to!)!), at);
      assert.ok(sources.has(source) && Object.hasOwn(statuses, status!), at);
      assert.match(quote ?? '', /^\S(.*\S)?$/, at);
      assert.ok(codePoints(quote ?? '') <= quoteLimit, at);
      assert.ok([since, until].every((day) => day === '' || date.test(day)) && (until === '' || since <= until), at);
      assert.deepEqual(complaints(row, fixed, (relations[type] as RelationType).properties, ids), []);
      const key = statementKey({
        type,
        from: from!,
        to: to!,
        qualifier,
        source: source!,
        since: since === '' ? null : since,
      });
      assert.ok(!seen.has(key), `${key} twice`);
      seen.add(key);
    }
  });

  it('every observation is a number with its operator, of a known entity, with proof', () => {
    for (const row of tableOf('observations')) {
      const at = JSON.stringify(row);
      assert.ok(ids.has(row.entity!) && sources.has(row.source), at);
      assert.match(row.metric!, /^[a-z][A-Za-z]*$/);
      assert.ok((operators as readonly string[]).includes(row.operator!), at);
      assert.ok(row.value !== '' && Number.isFinite(Number(row.value)), at);
      assert.equal((row.valueMax ?? '') !== '', row.operator === 'range', at);
      assert.ok((row.valueMax ? Number(row.valueMax) : Infinity) > Number(row.value), at);
      assert.ok(row.period === '' || row.period!.split('/').every((end) => end === '' || date.test(end)), at);
      assert.ok(!row.scope || ['Area', 'Park'].includes(kindById.get(row.scope)!), at);
      assert.ok(row.quote && codePoints(row.quote) <= quoteLimit, at);
    }
  });

  it('files are UTF-8 without BOM, with LF at every end, and explained in a README', () => {
    for (const set of dataSets) {
      assert.ok(textOf(`${set}/README.md`).includes('中文'), set);
      for (const table of ['sources', 'entities', 'relations', 'observations']) {
        if (rowsOf(`${set}/${table}.csv`).length === 0) continue;
        const text = textOf(`${set}/${table}.csv`);
        assert.ok(!text.includes('\r') && !text.startsWith('\uFEFF') && text.endsWith('\n'), `${set}/${table}`);
      }
    }
  });
});
