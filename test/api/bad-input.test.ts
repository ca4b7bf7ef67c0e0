import assert from 'node:assert/strict';
import { StoreError, type Graph, type ReadOptions } from '../../server/graph/graph.ts';
import { seededGraph, start, type Problem, type Running } from '../support/app.ts';

describe('bad input is answered with a code, a sentence in both languages and no more', function () {
  this.timeout(60_000);
  let app: Running;
  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain']));
  });
  after(() => app.stop());

  /** The one error of a query that is wrong in one place. */
  const refusal = async (query: string, variables?: object) => {
    const { status, errors, data } = await app.ask(query, variables);
    assert.equal(errors?.length, 1, JSON.stringify(errors));
    const [{ message, extensions }] = errors as [Problem];
    assert.ok(/[\u4e00-\u9fff]/.test(String(extensions.zh)), JSON.stringify(extensions));
    assert.ok(!/[\u4e00-\u9fff]/.test(message.replaceAll(/[“"][^”"]*[”"]/g, '')), message);
    return { status, data, message, code: extensions.code, field: extensions.field, zh: extensions.zh };
  };

  describe('in a field: 200, BAD_USER_INPUT, and the argument named', () => {
    const wrong: [what: string, query: string, field: string, named: string][] = [
      ['an unknown area', '{ coverage(scope: { area: "nowhere" }) { present } }', 'scope.area', 'nowhere'],
      ['an area that is a company', '{ gaps(scope: { area: "yuxinwei" }) { totalCount } }', 'scope.area', 'yuxinwei'],
      ['an unknown park', '{ chain(scope: { park: "nowhere" }) { lanes { id } } }', 'scope.park', 'nowhere'],
      ['an unknown chain', '{ companies(scope: { chain: "nothing" }) { totalCount } }', 'scope.chain', 'nothing'],
      [
        'an unknown source',
        '{ search(text: "x", scope: { withoutSources: ["rumour"] }) { totalCount } }',
        'scope.withoutSources',
        'rumour',
      ],
      [
        'a date that does not exist',
        '{ coverage(scope: { asOf: "2020-02-30" }) { present } }',
        'scope.asOf',
        '2020-02-30',
      ],
      ['an unknown id to look around', '{ neighbourhood(ids: ["yuxinwei", "nobody"]) { truncated } }', 'ids', 'nobody'],
      ['a removal of nothing known', '{ whatIf(remove: ["nobody"]) { resilience } }', 'remove', 'nobody'],
      [
        'a removal of a chain',
        '{ whatIf(remove: ["chip-iot-vertical-chain"]) { resilience } }',
        'remove',
        'chip-iot-vertical-chain',
      ],
      ['a removal where nobody is', '{ whatIf(remove: ["wafer-fab"]) { resilience } }', 'remove', 'wafer-fab'],
      ['an addition without a segment', '{ whatIf(add: [{ company: "yuxinwei" }]) { resilience } }', 'add', 'yuxinwei'],
      ['an addition to no segment', '{ whatIf(add: [{ segment: "shapingba" }]) { resilience } }', 'add', 'shapingba'],
      ['substitutes of nobody', '{ substitutes(company: "nobody") { totalCount } }', 'company', 'nobody'],
      ['substitutes of a segment', '{ substitutes(company: "ic-design") { totalCount } }', 'company', 'ic-design'],
      ['substitutes in no segment', '{ substitutes(company: "ceov") { totalCount } }', 'company', 'ceov'],
      ['a weight out of range', '{ chokepoints(b: -1) { totalCount } }', 'b', '-1'],
      [
        'a filter by a segment nobody knows',
        '{ companies(filter: { segments: ["ic-desing"] }) { totalCount } }',
        'filter.segments',
        'ic-desing',
      ],
      [
        'a filter by a thing of another kind',
        '{ companies(filter: { areas: ["ic-design"] }) { totalCount } }',
        'filter.areas',
        'ic-design',
      ],
      [
        'a filter by a source nobody knows',
        '{ segments(filter: { sources: ["rumour"] }) { totalCount } }',
        'filter.sources',
        'rumour',
      ],
      [
        'a filter of a field by a company nobody knows',
        '{ entity(id: "ic-design") { ... on Segment { companies(filter: { suppliers: ["nobody"] }) { totalCount } } } }',
        'filter.suppliers',
        'nobody',
      ],
      ['a cursor of another list', '{ companies(after: "b29wcw") { totalCount } }', 'after', 'after'],
      ['a cursor that is none', '{ gaps(after: "%%%") { totalCount } }', 'after', 'after'],
      ['both directions of paging', '{ companies(first: 1, last: 1) { totalCount } }', 'last', ''],
    ];
    for (const [what, query, field, named] of wrong)
      it(what, async () => {
        const found = await refusal(query);
        assert.equal(found.status, 200);
        assert.equal(found.code, 'BAD_USER_INPUT');
        assert.equal(found.field, field);
        assert.ok(found.message.includes(named) && String(found.zh).includes(named), found.message);
      });

    it('the other fields of the request are answered', async () => {
      const { status, data, errors } = await app.ask(
        '{ a: entity(id: "yuxinwei") { id } b: entity(id: "ic-design") { relations(scope: { area: "nowhere" }) { totalCount } } }',
      );
      assert.equal(status, 200);
      assert.deepEqual(data, { a: { id: 'yuxinwei' }, b: null });
      assert.deepEqual(
        errors?.map((error) => error.path),
        [['b', 'relations']],
      );
    });
  });

  describe('of the request itself: 400 before anything runs', () => {
    const wrong: [what: string, query: string, variables: object | undefined, code: string][] = [
      ['a syntax error', '{ companies { ', undefined, 'GRAPHQL_PARSE_FAILED'],
      ['an unknown field', '{ companies { totals } }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'an unknown kind',
        '{ search(text: "x", kinds: [Planet]) { totalCount } }',
        undefined,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      [
        'an unknown kind in a variable',
        'query ($k: [Kind!]) { search(text: "x", kinds: $k) { totalCount } }',
        { k: ['Planet'] },
        'BAD_USER_INPUT',
      ],
      [
        'a date that is a number',
        'query ($d: Date) { coverage(scope: { asOf: $d }) { present } }',
        { d: 2020 },
        'BAD_USER_INPUT',
      ],
      ['a missing variable', 'query ($t: String!) { search(text: $t) { totalCount } }', {}, 'BAD_USER_INPUT'],
      ['depth 99', '{ neighbourhood(ids: ["yuxinwei"], depth: 99) { truncated } }', undefined, 'LIMIT_EXCEEDED'],
      [
        'depth 99 in a variable',
        'query ($d: Int) { neighbourhood(ids: ["yuxinwei"], depth: $d) { truncated } }',
        { d: 99 },
        'LIMIT_EXCEEDED',
      ],
      ['depth 0', '{ neighbourhood(ids: ["yuxinwei"], depth: 0) { truncated } }', undefined, 'BAD_USER_INPUT'],
      ['first: 100000', '{ companies(first: 100000) { totalCount } }', undefined, 'LIMIT_EXCEEDED'],
      [
        'first: 100000 in a variable',
        'query ($n: Int) { companies(first: $n) { totalCount } }',
        { n: 100_000 },
        'LIMIT_EXCEEDED',
      ],
      ['a negative first', '{ companies(first: -1) { totalCount } }', undefined, 'BAD_USER_INPUT'],
      ['a negative last', '{ companies(last: -5) { totalCount } }', undefined, 'BAD_USER_INPUT'],
      ['501 neighbours', '{ neighbourhood(ids: ["yuxinwei"], first: 501) { truncated } }', undefined, 'LIMIT_EXCEEDED'],
      ['no operation of that kind', 'mutation { drop }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ];
    for (const [what, query, variables, code] of wrong)
      it(what, async () => {
        const { status, errors, data, statements } = await app.ask(query, variables);
        assert.equal(status, 400, JSON.stringify(errors));
        assert.equal(errors?.[0]?.extensions.code, code);
        assert.ok(errors[0].extensions.zh);
        assert.equal(data, undefined);
        assert.equal(statements, 0);
      });

    it('no name of the schema is given away beside the one that was wrong', async () => {
      const { message } = await refusal('{ companys { totalCount } }');
      assert.ok(!message.includes('companies') && !message.includes('Did you mean'), message);
    });

    it('a client that reads application/json alone gets 200 for what GraphQL finds wrong, 400 for our limits', async () => {
      const old = { accept: 'application/json' };
      assert.equal((await app.ask('{ companys { id } }', undefined, old)).status, 200);
      assert.equal((await app.ask('{ ', undefined, old)).status, 200);
      assert.equal((await app.ask('query ($n: Int!) { companies(first: $n) { totalCount } }', {}, old)).status, 200);
      assert.equal((await app.ask('{ companies(first: 9999) { totalCount } }', undefined, old)).status, 400);
      const both = { accept: 'application/graphql-response+json, application/json' };
      assert.equal((await app.ask('{ companys { id } }', undefined, both)).status, 400);
    });
  });

  describe('when the store fails', () => {
    let healthy: Graph;
    before(async () => {
      healthy = await seededGraph(['article']);
    });
    after(() => healthy.close());

    /** An app over a store that fails in this way from now on. */
    const failing = async (failure: (options: ReadOptions) => Promise<never>): Promise<Running> => {
      let broken = false;
      const graph: Graph = {
        read: (...args) => (broken ? failure(args[2] ?? {}) : healthy.read(...args)),
        write: () => failure({}),
        health: () => (broken ? failure({}) : healthy.health()),
        load: () => healthy.load(),
        close: () => Promise.resolve(),
      };
      const running = await start(graph, { limits: { deadline: 300 } });
      broken = true;
      return running;
    };

    it('down: 503 STORE_UNAVAILABLE with Retry-After, not ready but alive, and no address on the wire', async () => {
      const down = await failing(() =>
        Promise.reject(
          new StoreError(
            'STORE_UNAVAILABLE',
            { zh: '连不上 bolt://10.0.0.7', en: 'no answer from bolt://10.0.0.7' },
            new Error('ECONNREFUSED 10.0.0.7'),
          ),
        ),
      );
      const { status, headers, errors } = await down.ask('{ companies { totalCount } statistics { entities } }');
      assert.equal(status, 503);
      assert.equal(headers.get('retry-after'), '5');
      assert.deepEqual(
        errors?.map((error) => error.extensions.code),
        ['STORE_UNAVAILABLE'],
      );
      assert.ok(!JSON.stringify(errors).includes('10.0.0.7'));
      assert.equal((await fetch(`${down.url}/readyz`)).status, 503);
      assert.equal((await fetch(`${down.url}/livez`)).status, 200);
      assert.equal((await down.ask('{ vocabulary { kinds { id } } }')).status, 200);
      await down.stop();
    });

    it('busy: 503 STORE_BUSY', async () => {
      const busy = await failing(() => Promise.reject(new StoreError('STORE_BUSY', { zh: '忙', en: 'busy' })));
      const { status, errors } = await busy.ask('{ entity(id: "yuxinwei") { id } }');
      assert.equal(status, 503);
      assert.equal(errors?.[0]?.extensions.code, 'STORE_BUSY');
      await busy.stop();
    });

    it('silent: DEADLINE_EXCEEDED once the time is up', async () => {
      const silent = await failing(
        ({ signal }) =>
          new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
      );
      const began = performance.now();
      const { errors } = await silent.ask('{ coverage { present } }');
      assert.equal(errors?.[0]?.extensions.code, 'DEADLINE_EXCEEDED');
      assert.ok(performance.now() - began < 5000);
      await silent.stop();
    });

    it('for a reason of our own making: INTERNAL_SERVER_ERROR, a request id that leads to the log, and nothing else', async () => {
      const broken = await failing(() => Promise.reject(new TypeError('secret: /etc/shadow is not a graph')));
      const { status, headers, errors } = await broken.ask('{ companies { totalCount } }');
      assert.equal(status, 200);
      const [error] = errors ?? [];
      assert.equal(error?.message, 'Internal server error.');
      assert.deepEqual(Object.keys(error.extensions).sort(), ['code', 'requestId', 'zh']);
      assert.equal(error.extensions.requestId, headers.get('x-request-id'));
      assert.ok(!JSON.stringify(errors).includes('secret'));
      const logged = broken.log.find(
        ({ msg, requestId }) => msg === 'field failed' && requestId === error.extensions.requestId,
      );
      assert.ok(JSON.stringify(logged).includes('secret'));
      await broken.stop();
    });
  });
});
