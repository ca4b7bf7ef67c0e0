import assert from 'node:assert/strict';
import { kindIds, propertiesOf } from '../../server/model/kinds.ts';
import { linkedFields } from '../../server/model/linked-fields.ts';
import { mayJoin, relations, relationTypeIds, type RelationType } from '../../server/model/relations.ts';

describe('fields that list what is linked', () => {
  it('lead, from both ends, over every relation that the vocabulary lets two kinds have', () => {
    const missing = relationTypeIds.flatMap((type) =>
      (relations[type] as RelationType).joins.flatMap(([from, to]) =>
        (
          [
            [from, 'OUT', to],
            [to, 'IN', from],
          ] as const
        )
          .filter(([here, way, there]) =>
            Object.values(linkedFields[here]).every(
              (field) => field.way !== way || !field.types.includes(type) || !field.kinds.includes(there),
            ),
          )
          .map(([here, way, there]) => `${here} ${way} ${type} ${there}`),
      ),
    );
    assert.deepEqual(missing, []);
  });

  it('walk only relations that the vocabulary has, and are named like no property', () => {
    for (const kind of kindIds)
      for (const [name, { types, way, kinds: there, through, nearest }] of Object.entries(linkedFields[kind])) {
        const starts = through ? [kind, ...through.kinds] : [kind];
        assert.ok(
          types.some((type) =>
            starts.some((a) => there.some((b) => (way === 'OUT' ? mayJoin(type, a, b) : mayJoin(type, b, a)))),
          ),
          `${kind}.${name}`,
        );
        assert.ok(there.length > 0, `${kind}.${name}`);
        for (const field of [name, nearest]) assert.ok(field === undefined || !(field in propertiesOf(kind)), field);
      }
  });
});
