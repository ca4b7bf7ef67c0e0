import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import type { Graph } from '../../server/graph/graph.ts';
import type { Neo4jConfig } from '../../server/graph/neo4j.ts';
import { openGraph } from '../../server/graph/open.ts';
import { neo4jOrSkip, sharedNeo4j, startNeo4j } from '../support/neo4j.ts';
import type { Neo4jServer } from '../support/neo4j-server.ts';
import { refused } from '../support/refused.ts';
import { statement } from '../support/statement.ts';

const nowhere: Neo4jConfig = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x', database: 'neo4j' };

const open = (neo4j: Neo4jConfig): Promise<Graph> => openGraph({ neo4j, data: ':memory:' });

describe('Neo4j in trouble', function () {
  this.timeout(60_000);

  for (const uri of [
    '',
    'localhost:7687',
    'http://localhost:7474',
    'bolt:/localhost',
    'neo4j+x://localhost',
    'bolt://',
  ])
    it(`refuses the address “${uri}” and says how one looks`, async () => {
      await assert.rejects(open({ ...nowhere, uri }), (error: Error) => {
        assert.match(error.message, /bolt:\/\/localhost:7687/);
        return refused('STORE_UNAVAILABLE')(error);
      });
    });

  it('shows no password that stands in an address', async () => {
    for (const uri of ['bolt://me:secret@127.0.0.1:1', 'http://me:secret@localhost'])
      await assert.rejects(open({ ...nowhere, uri }), (error: Error & { zh?: string }) => {
        assert.doesNotMatch(`${error.message}${error.zh}`, /secret/);
        return refused('STORE_UNAVAILABLE')(error);
      });
  });

  it('says that nothing listens there, and that no such host is known', async () => {
    await assert.rejects(open(nowhere), refused('STORE_UNAVAILABLE'));
    await assert.rejects(open({ ...nowhere, uri: 'neo4j://127.0.0.1:1' }), refused('STORE_UNAVAILABLE'));
    await assert.rejects(open({ ...nowhere, uri: 'bolt://no-such-host.invalid' }), refused('STORE_UNAVAILABLE'));
  });

  describe('where something else listens', () => {
    let server: Server;
    const listen = async (answer: string | null): Promise<Neo4jConfig> => {
      server = createServer((socket) => {
        socket.on('error', () => socket.destroy());
        if (answer !== null) socket.end(answer);
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      return { ...nowhere, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` };
    };
    afterEach(() => server.close());

    it('gives up after some seconds on a host that takes the connection and stays silent', async () => {
      const config = await listen(null);
      const start = Date.now();
      await assert.rejects(open(config), refused('STORE_UNAVAILABLE'));
      assert.ok(Date.now() - start < 20_000);
    });

    it('says so of a web server', async () => {
      await assert.rejects(open(await listen('HTTP/1.1 400 Bad Request\r\n\r\n')), refused('STORE_UNAVAILABLE'));
    });
  });

  describe('that runs', () => {
    let server: Neo4jServer;
    before(async function () {
      server = await neo4jOrSkip(this, sharedNeo4j);
    });

    it('says that user name or password are wrong', async () => {
      await assert.rejects(open({ ...server, password: 'wrong' }), refused('STORE_DENIED'));
      await assert.rejects(open({ ...server, username: 'nobody' }), refused('STORE_DENIED'));
      await (await open(server)).close();
    });

    it('says that there is no such database', async () => {
      await assert.rejects(open({ ...server, database: 'nosuch' }), refused('STORE_UNAVAILABLE'));
    });

    it('is reached by neo4j:// too', async () => {
      const graph = await open({ ...server, uri: server.uri.replace('bolt://', 'neo4j://') });
      assert.deepEqual(await graph.read(statement('RETURN 1 AS x')), [{ x: 1 }]);
      await graph.close();
    });
  });

  describe('that goes', () => {
    let server: Neo4jServer;
    before(async function () {
      server = await neo4jOrSkip(this, startNeo4j);
    });
    after(() => server.kill());

    it('says so to reads and writes that run and to later ones; the process lives on', async () => {
      const graph = await open(server);
      await graph.write([{ statement: statement('CREATE (e:Entity {id: 1})'), params: {} }]);
      const long =
        'UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x, y WHERE x = y RETURN count(x) AS n';
      const reading = assert.rejects(graph.read(statement(long)), refused('STORE_UNAVAILABLE'));
      const writing = assert.rejects(
        graph.write([
          { statement: statement(`${long.replace('RETURN', 'WITH')} CREATE (e:Entity {id: n})`), params: {} },
        ]),
        refused('STORE_UNAVAILABLE'),
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      await server.kill();
      await Promise.all([reading, writing]);
      await assert.rejects(graph.read(statement('RETURN 1 AS x')), refused('STORE_UNAVAILABLE'));
      await assert.rejects(graph.health(), refused('STORE_UNAVAILABLE'));
      await graph.close();
    });
  });
});
