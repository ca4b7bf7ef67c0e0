import assert from 'node:assert/strict';
import { gatherEntities, gatherRelations, type Sender } from '../../../../client/views/Export/gather.ts';
import { cutOf } from '../../../../client/views/Export/export-file.ts';
import { mostOut } from '../../../../client/views/Export/shown.ts';
import { en } from '../../../../client/text/en.ts';
import { zh } from '../../../../client/text/zh.ts';
import { entity, relation } from './some-out.ts';

const named = { kind: 'Company', nameEn: null, shortName: null, shortNameEn: null, unnamed: false } as const;

/** A server of a ring of `n` nodes that refuses more than 500 ids, and is away at every seventh question. */
function ring(n: number): { send: Sender; asked: () => number } {
  let asked = 0;
  const send = ((_: unknown, { ids }: { ids: readonly string[] }) => {
    asked++;
    assert.ok(ids.length <= 500);
    if (asked % 7 === 0)
      return Promise.resolve({ data: null, failure: { code: 'STORE_BUSY', zh: '', en: '', retryAfter: 0.001 } });
    const here = new Set(ids);
    const relations = ids.flatMap((id) => {
      const to = String((Number(id) + 1) % n);
      return here.has(to) ? [{ ...relation, id: `r${id}`, from: { id }, to: { id: to } }] : [];
    });
    return Promise.resolve({
      data: { subgraph: { entities: ids.map((id) => ({ id, name: id, ...named })), relations } },
      failure: null,
    });
  }) as unknown as Sender;
  return { send, asked: () => asked };
}

describe('what an export gathers', () => {
  const { signal } = new AbortController();

  it('is complete beyond what one question may name, in order and once, though the server asks to wait', async () => {
    const n = 1300;
    const ids = Array.from({ length: n }, (_, i) => String((i * 7) % n));
    const { send, asked } = ring(n);
    const found = await gatherRelations(ids, {}, signal, send);
    assert.ok('data' in found);
    assert.deepEqual(
      found.data.entities.map(({ id }) => id),
      ids,
    );
    assert.equal(new Set(found.data.relations.map(({ id }) => id)).size, n);
    assert.equal(found.data.relations.length, n);
    assert.ok(asked() > 15);
  });

  it('holds every record and figure of an entity, beyond the first page', async () => {
    const more = { hasNextPage: true, endCursor: 'c' };
    const none = { hasNextPage: false, endCursor: 'd' };
    const [record] = entity.records.nodes;
    const [figure] = entity.observations.nodes;
    const send = ((_: unknown, { id }: { id?: string }) =>
      Promise.resolve({
        data:
          id === undefined
            ? {
                subgraph: {
                  entities: [
                    {
                      ...entity,
                      records: { nodes: [record], pageInfo: none },
                      observations: { nodes: [figure], pageInfo: more },
                    },
                  ],
                },
              }
            : {
                entity: {
                  records: { nodes: [], pageInfo: none },
                  observations: { nodes: [figure, figure], pageInfo: none },
                },
              },
        failure: null,
      })) as unknown as Sender;
    const found = await gatherEntities([entity.id], {}, signal, send);
    assert.ok('data' in found);
    assert.equal(found.data[0]?.observations.nodes.length, 3);
    assert.equal(found.data[0].records.nodes.length, 1);
  });

  it('says what it leaves out only when it leaves something out', () => {
    const ids = (n: number) => ({ ids: Array.from({ length: n }, (_, i) => String(i)) });
    assert.equal(cutOf({ t: zh }, ids(mostOut)), null);
    assert.match(cutOf({ t: zh }, ids(mostOut + 1)) ?? '', new RegExp(`前 ${mostOut} .*${mostOut + 1}`));
    assert.match(cutOf({ t: en }, ids(mostOut + 1)) ?? '', new RegExp(`first ${mostOut} of ${mostOut + 1}`));
  });
});
