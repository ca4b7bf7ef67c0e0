import assert from 'node:assert/strict';
import type { GraphQLEnumType, GraphQLObjectType } from 'graphql';
import { isObjectType, validateSchema } from 'graphql';
import { readSchema } from '../../server/api/schema.ts';
import { commonProperties, kindIds, kinds } from '../../server/model/kinds.ts';
import { relationTypeIds, relations } from '../../server/model/relations.ts';

describe('schema', () => {
  const schema = readSchema();

  it('is a valid schema', () => assert.deepEqual(validateSchema(schema), []));

  it('has one object type, one connection and one root list a kind, with every property of the vocabulary', () => {
    const rootFields = schema.getQueryType()!.getFields();
    for (const kind of kindIds) {
      const type = schema.getType(kind);
      assert.ok(isObjectType(type), kind);
      assert.deepEqual(
        type.getInterfaces().map((i) => i.name),
        ['Entity', 'Node'],
      );
      for (const id of [...Object.keys(commonProperties), ...Object.keys(kinds[kind].properties)])
        assert.ok(type.getFields()[id], `${kind}.${id}`);
      assert.equal(String(rootFields[kinds[kind].plural]?.type), `${kind}Connection!`);
    }
  });

  it('has every relation type and every property of one as a field of Statement', () => {
    const enumeration = schema.getType('RelationType') as GraphQLEnumType;
    assert.deepEqual(
      enumeration.getValues().map((v) => v.name),
      relationTypeIds,
    );
    const statement = (schema.getType('Statement') as GraphQLObjectType).getFields();
    for (const type of relationTypeIds)
      for (const id of Object.keys(relations[type].properties)) assert.ok(statement[id], `${type}.${id}`);
  });

  it('gives every connection paging both ways, and edges, nodes, pageInfo and totalCount', () => {
    let seen = 0;
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      if (type.name.endsWith('Connection'))
        assert.deepEqual(Object.keys(type.getFields()), ['edges', 'nodes', 'pageInfo', 'totalCount'], type.name);
      for (const field of Object.values(type.getFields())) {
        if (!String(field.type).endsWith('Connection!')) continue;
        seen += 1;
        const names = field.args.map((arg) => arg.name);
        assert.deepEqual(names.slice(-4), ['first', 'after', 'last', 'before'], `${type.name}.${field.name}`);
      }
    }
    assert.ok(seen > 20, `only ${seen} fields give a connection`);
  });
});
