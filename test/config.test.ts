import assert from 'node:assert/strict';
import { bindProblem, ConfigError, isLoopback, readConfig } from '../server/config.ts';
import { defaultLimits } from '../server/model/limits.ts';
import { settings, shownValue } from '../server/settings.ts';

describe('settings', () => {
  it('have the defaults that the outside relies on', () => {
    const { port, host, data, neo4jUri, seeds, rate, openRead, introspection } = readConfig({});
    assert.deepEqual(
      { port, host, data, neo4jUri, seeds, rate, openRead, introspection },
      {
        port: 4000,
        host: '127.0.0.1',
        data: './data',
        neo4jUri: null,
        seeds: ['article', 'reference-chain', 'sample'],
        rate: 300,
        openRead: false,
        introspection: true,
      },
    );
  });

  it('come from the flag, else the environment, else the default, and say from where', () => {
    const config = readConfig({ PORT: '5000', ZHIHE_RATE: '7', ZHIHE_DATA: '' }, { port: '6000' });
    assert.equal(config.port, 6000);
    assert.equal(config.rate, 7);
    assert.equal(config.data, './data');
    assert.deepEqual(
      [config.origins.port, config.origins.rate, config.origins.data],
      ['flag', 'environment', 'default'],
    );
  });

  it('are refused when wrong, in one sentence a language that names them', () => {
    const wrong: Record<string, string> = {
      PORT: 'abc',
      HOST: 'a b',
      ZHIHE_RATE: '-1',
      NEO4J_URI: 'http://localhost:7474',
      NEO4J_DATABASE: '../x',
      ZHIHE_SEEDS: 'article,,x',
      ZHIHE_OPEN_READ: 'maybe',
      ZHIHE_TRUST_PROXY: 'everybody',
      ZHIHE_MAX_FIRST: '49',
      ZHIHE_MAX_COST: '0',
      ZHIHE_DEADLINE: '10s',
      ZHIHE_OPERATIONS: 'mine',
      ZHIHE_INTROSPECTION: '2',
      LOG_LEVEL: 'loud',
    };
    for (const [name, value] of Object.entries(wrong))
      assert.throws(
        () => readConfig({ [name]: value }),
        (error) => error instanceof ConfigError && error.message.includes(name) && error.zh.includes(name),
        name,
      );
    assert.throws(() => readConfig({ PORT: '65536' }), ConfigError);
    assert.throws(() => readConfig({}, { port: '1.5' }), /--port/);
    assert.throws(() => readConfig({ NEO4J_URI: 'bolt://localhost:7687' }), /NEO4J_PASSWORD/);
  });

  it('gather the limits of a request, and read proxies by number or by name', () => {
    assert.deepEqual(readConfig({}).limits, defaultLimits);
    assert.equal(readConfig({ ZHIHE_MAX_DEPTH: '7' }, { 'max-cost': '9' }).limits.depth, 7);
    assert.equal(readConfig({ ZHIHE_MAX_DEPTH: '7' }, { 'max-cost': '9' }).limits.cost, 9);
    assert.equal(readConfig({ ZHIHE_TRUST_PROXY: '2' }).trustProxy, 2);
    assert.deepEqual(readConfig({ ZHIHE_TRUST_PROXY: 'loopback, 10.0.0.0/8,::1' }).trustProxy, [
      'loopback',
      '10.0.0.0/8',
      '::1',
    ]);
    for (const wrong of ['17', '-1', '10.0.0.0/33', '10.0.0', '::1/129', '10.0.0.0/8/8', 'loopback,,'])
      assert.throws(() => readConfig({ ZHIHE_TRUST_PROXY: wrong }), ConfigError, wrong);
  });

  it('are shown without the user name and password in an address, right or wrong, long or short', () => {
    const uri = settings.neo4jUri;
    assert.equal(shownValue(uri, 'bolt://me:hidden-word@host:7687'), 'bolt://******@host:7687');
    assert.equal(shownValue(uri, 'neo4j+s://host'), 'neo4j+s://host');
    assert.equal(shownValue(settings.neo4jPassword, 'hidden-word'), '******');
    const wrong = ['http://me:hidden-word@host', 'me:hidden-word@host', 'bolt://me:hidden-word p@ss/w@host/x'];
    for (const value of [...wrong, `bolt://me:hidden-word${'x'.repeat(80)}@host/x`])
      assert.throws(
        () => readConfig({ NEO4J_URI: value }),
        (error) =>
          error instanceof ConfigError &&
          error.message.includes('@host') &&
          !/hidden|p@ss/.test(error.message + error.zh),
        value,
      );
  });

  it('read every way to say yes and no, and no seeds', () => {
    for (const yes of ['1', 'true', 'on', 'yes']) assert.equal(readConfig({ ZHIHE_OPEN_READ: yes }).openRead, true);
    for (const no of ['0', 'false', 'off', 'no']) assert.equal(readConfig({ ZHIHE_OPEN_READ: no }).openRead, false);
    assert.deepEqual(readConfig({ ZHIHE_SEEDS: 'none' }).seeds, []);
    assert.deepEqual(readConfig({ ZHIHE_SEEDS: 'article, ./mine' }).seeds, ['article', './mine']);
  });

  it('let nobody bind beyond this machine without saying so, and close introspection there', () => {
    for (const host of ['127.0.0.1', 'localhost', '::1', '127.8.8.8']) assert.ok(isLoopback(host), host);
    for (const host of ['0.0.0.0', '::', '10.0.0.1', '127.evil.example']) assert.ok(!isLoopback(host), host);
    assert.ok(bindProblem(readConfig({ HOST: '0.0.0.0' })));
    assert.equal(bindProblem(readConfig({ HOST: '0.0.0.0', ZHIHE_OPEN_READ: '1' })), null);
    assert.equal(bindProblem(readConfig({})), null);
    assert.equal(readConfig({ HOST: '0.0.0.0' }).introspection, false);
    assert.equal(readConfig({ HOST: '0.0.0.0', ZHIHE_INTROSPECTION: '1' }).introspection, true);
  });

  it('each has a word in both languages', () => {
    for (const { name, about, expects } of Object.values(settings))
      assert.ok(about.zh && about.en && expects.zh && expects.en, name);
  });
});
