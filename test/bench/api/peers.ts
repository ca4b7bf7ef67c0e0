import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import neo4j from 'neo4j-driver';
import { requestContext, shared, type Context } from '../../../server/api/context.ts';
import { countedGraph } from '../../../server/api/counted-graph.ts';
import { defaultLimits } from '../../../server/model/limits.ts';
import { resolvedSchema } from '../../../server/api/resolvers.ts';
import { openNameIndex } from '../../../server/explore/search/live-index.ts';
import { closeServer, listen } from '../../../server/http/listen.ts';
import type { Neo4jServer } from '../../support/neo4j-server.ts';
import { statement } from '../../support/statement.ts';
import type { Graph, Row } from '../../../server/graph/graph.ts';
import { fields } from './data.ts';

/** A server under load. */
export interface Peer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function served(handler: RequestListener, path: string, stopped: () => Promise<void>): Promise<Peer> {
  const { server, port } = await listen(handler, 0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${port}${path}`,
    stop: async () => {
      await closeServer(server, 0);
      await stopped();
    },
  };
}

/** @neo4j/graphql over the same database: its own schema for the same nodes, Apollo and Express with their defaults. */
export async function neo4jGraphql(server: Neo4jServer): Promise<Peer> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const library = new Neo4jGraphQL({
    driver,
    typeDefs: `type Company @node(labels: ["Company"]) {
      id: ID! name: String! nameEn: String shortName: String creditCode: String
      founded: String employees: Int revenue: Float listed: String tier: String
      suppliers: [Company!]! @relationship(type: "SUPPLIES", direction: IN)
    }`,
  });
  const apollo = new ApolloServer({ schema: await library.getSchema(), nodeEnv: 'production' });
  await apollo.start();
  const app = express();
  app.use('/graphql', express.json(), expressMiddleware(apollo));
  return served(app, '/graphql', async () => {
    await apollo.stop();
    await driver.close();
  });
}

/** Our own schema and resolvers on Apollo and Express as they come. */
export async function apolloDefaults(graph: Graph): Promise<Peer> {
  const counted = countedGraph(graph, () => undefined);
  const names = await openNameIndex(counted, () => undefined);
  const all = shared({ graph: counted, names, limits: defaultLimits, today: () => '2020-11-30' });
  const apollo = new ApolloServer<Context>({ schema: resolvedSchema(), nodeEnv: 'production' });
  await apollo.start();
  const app = express();
  const context = (): Promise<Context> =>
    Promise.resolve(requestContext(all, randomUUID(), new AbortController().signal));
  app.use('/graphql', express.json(), expressMiddleware(apollo, { context }));
  return served(app, '/graphql', () => apollo.stop());
}

/** The question in @neo4j/graphql's words. */
export const neo4jGraphqlQuery = `query ($id: ID!) {
  companies(where: { id: { eq: $id } }) {
    ${fields.join(' ')}
    suppliers(limit: 20, sort: [{ id: ASC }]) {
      ${fields.join(' ')}
      suppliers(limit: 20, sort: [{ id: ASC }]) { ${fields.join(' ')} }
    }
  }
}`;

const values = (node: string): string => fields.map((field) => `${node}.${field}`).join(', ');
const counted = (r: string): string =>
  `NOT ${r}.source IN $without AND ${r}.status IN $statuses ` +
  `AND coalesce(${r}.since, '') <= $asOf AND $asOf <= coalesce(${r}.until, '9') + '~'`;

/** One statement for the whole question, with the rules of a view, its values as positional lists. */
const whole = statement(`
  MATCH (c:Entity {id: $id})
  CALL (c) {
    MATCH (c)<-[r:SUPPLIES]-(s:Entity) WHERE ${counted('r')} AND any(x IN s.sources WHERE NOT x IN $without)
    WITH DISTINCT s, s.id AS sid ORDER BY sid LIMIT 20
    CALL (s) {
      MATCH (s)<-[q:SUPPLIES]-(t:Entity) WHERE ${counted('q')} AND any(x IN t.sources WHERE NOT x IN $without)
      WITH DISTINCT t, t.id AS tid ORDER BY tid LIMIT 20
      RETURN collect([${values('t')}]) AS seconds
    }
    RETURN collect([${values('s')}, seconds]) AS firsts
  }
  RETURN [${values('c')}] AS company, firsts AS suppliers`);

/** The raw statement, in process. */
export const raw = (graph: Graph, id: string): Promise<readonly Row[]> =>
  graph.read(whole, { id, without: [], statuses: ['stated', 'disputed'], asOf: '2020-11-30' });

/** node:http and the raw statement, nothing else: what a server costs that knows no GraphQL. */
export function nodeHttp(graph: Graph): Promise<Peer> {
  const answer = async (body: string): Promise<string> => {
    const { variables } = JSON.parse(body) as { variables: { id: string } };
    return JSON.stringify(await raw(graph, variables.id));
  };
  const handler: RequestListener = (request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      answer(body).then(
        (text) => response.setHeader('content-type', 'application/json').end(text),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  };
  return served(handler, '/', () => Promise.resolve());
}
