import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhihe, type Ended } from '../support/zhihe.ts';

const run = (args: readonly string[], environment?: Record<string, string>): Promise<Ended> =>
  zhihe(args, environment).ended;

const noStack = ({ out, err }: Ended): void => assert.ok(!/\n\s+at |node_modules|\.ts:\d/.test(out + err), out + err);

describe('the zhihe command', function () {
  this.timeout(120_000);
  let folder: string;
  let data: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhihe-cli-'));
    data = join(folder, 'data');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('helps in English and in Chinese, by LANG and by --lang', async () => {
    const [english, chinese, asked, sub] = await Promise.all([
      run(['--help'], { LANG: 'en_GB.UTF-8' }),
      run(['--help'], { LANG: 'zh_CN.UTF-8' }),
      run(['--help', '--lang', 'zh']),
      run(['gaps', '--help', '--lang=zh']),
    ]);
    assert.match(
      english.out,
      /Usage: zhihe[\s\S]*serve[\s\S]*import[\s\S]*remove-source[\s\S]*export[\s\S]*gaps[\s\S]*doctor/,
    );
    assert.match(chinese.out, /用法：[\s\S]*启动服务/);
    assert.equal(asked.out, chinese.out);
    assert.match(sub.out, /--area <id>[\s\S]*行政区域/);
    assert.deepEqual([english.code, chinese.code, asked.code, sub.code], [0, 0, 0, 0]);
    const [all, one, server] = await Promise.all([run(['help']), run(['help', 'gaps']), run(['serve', '--help'])]);
    assert.deepEqual([all.out, one.code, server.code], [english.out, 0, 0]);
    // A command's own options; those of the server are explained where they belong.
    assert.match(one.out, /--area <id>[\s\S]*--json[\s\S]*zhihe serve --help/);
    assert.doesNotMatch(one.out, /--max-tokens|ZHIHE_/);
    assert.match(server.out, /--json[\s\S]*Settings:[\s\S]*--port <value>[\s\S]*--max-tokens/);
  });

  it('wrong use ends with 2 and one sentence, in the language and as JSON when asked', async () => {
    const cases: [args: string[], environment: Record<string, string>, says: RegExp][] = [
      [[], {}, /Name a command/],
      [['frobnicate'], {}, /Wrong use: unknown command 'frobnicate'/],
      [['gaps', '--nope', '--lang', 'zh'], {}, /用法有误：没有这个选项（--nope）。用 zhihe/],
      [['help', 'nope'], {}, /Wrong use: unknown command 'nope'\. See/],
      [['gaps', '--lang', 'fr'], {}, /choices are zh, en\. See/],
      [['gaps', '--csv', '--json-lines'], {}, /unknown option/],
      [['import'], {}, /missing required argument/],
      [['serve', '--port', 'abc'], { ZHIHE_RATE: 'x' }, /--port is "abc".*ZHIHE_RATE is "x".*\[BAD_SETTING\]$/m],
      [['gaps'], { ZHIHE_RATE: 'x' }, /ZHIHE_RATE is "x"/],
      [['serve', '--host', '0.0.0.0'], {}, /ZHIHE_OPEN_READ=1/],
      [['gaps', '--data', ':memory:', '--letter', 'Q'], {}, /no lane "Q"\. \[BAD_USER_INPUT\]/],
      [['gaps', '--data', ':memory:', '--area', 'nowhere'], {}, /no Area "nowhere"/],
    ];
    await Promise.all(
      cases.map(async ([args, environment, says]) => {
        const ended = await run(args, environment);
        assert.equal(ended.code, 2, args.join(' '));
        assert.match(ended.err, says);
        assert.equal(ended.err.trim().split('\n').length, 1, ended.err);
        assert.match(ended.err, / \[[A-Z_]+\]\n$/);
        assert.doesNotMatch(ended.err, /\.\.|。。/);
        noStack(ended);
      }),
    );
    const json = await run(['serve', '--port', 'abc', '--json']);
    assert.equal((JSON.parse(json.out) as { error: { code: string } }).error.code, 'BAD_SETTING');
    const both = await run(['gaps', '--json', '--csv', '--data', ':memory:']);
    assert.equal(both.code, 2);
    assert.match((JSON.parse(both.out) as { error: { message: string } }).error.message, /'--csv' cannot be used with/);
  });

  it('an address that is none of ours ends with 2 and says what to do', async () => {
    const serve = (host: string, ...more: string[]) =>
      run(['serve', '--open-read', '--data', ':memory:', '--seeds', 'none', '--port', '0', '--host', host, ...more]);
    const [nameless, foreign] = await Promise.all([serve('no.such.host.invalid', '--json'), serve('203.0.113.9')]);
    assert.deepEqual([nameless.code, foreign.code], [2, 2]);
    assert.match(nameless.out, /"BAD_SETTING".*no\.such\.host\.invalid.*IP address/);
    assert.match(foreign.err, /203\.0\.113\.9, which is no address of this machine\. Take 127\.0\.0\.1 /);
    for (const ended of [nameless, foreign]) noStack(ended);
  });

  it('doctor tells all there is beside a wrong setting, and leaves the store alone when that says where it is', async () => {
    interface Told {
      readonly settings: readonly { readonly name: string; readonly value: string; readonly problem?: string }[];
      readonly store: { readonly ok: boolean; readonly code?: string };
    }
    const told = async (...more: string[]): Promise<Told> => {
      const ended = await run(['doctor', '--json', '--port', 'abc', ...more]);
      assert.equal(ended.code, 1, ended.err);
      return JSON.parse(ended.out) as Told;
    };
    const [port, uri] = await Promise.all([told('--data', ':memory:'), told('--neo4j-uri', 'http://x')]);
    const wrong = ({ settings }: Told) => settings.flatMap(({ name, problem }) => (problem ? [name] : []));
    assert.deepEqual([wrong(port), port.store.ok], [['PORT'], true]);
    assert.deepEqual([wrong(uri), uri.store.code], [['PORT', 'NEO4J_URI'], 'BAD_SETTING']);
    assert.equal(port.settings.find(({ name }) => name === 'PORT')?.value, 'abc');
    const text = await run(['doctor', '--data', ':memory:'], { LOG_LEVEL: 'loud' });
    assert.match(text.out, /LOG_LEVEL +loud {2}\[environment\] {2}✗ .*\nengine +embedded[\s\S]*1 setting is wrong/);
  });

  it('import checks first, writes all or nothing, and again changes nothing; export, gaps and remove-source work on it', async () => {
    const store = ['--data', join(folder, 'imports')];
    const seeds = ['article', 'reference-chain'].map((seed) => join(import.meta.dirname, '..', '..', 'seeds', seed));
    const dry = await run(['import', ...seeds, '--dry-run', ...store]);
    assert.match(dry.out, /nothing written/);
    assert.equal(existsSync(join(folder, 'imports')), false);
    for (const command of [['gaps'], ['export', join(folder, 'nothing')], ['remove-source', 'article'], ['doctor']]) {
      const early = await run([...command, '--lang', 'en', ...store]);
      assert.equal(early.code, 1, command.join(' '));
      assert.match(early.err + early.out, /There is no store in \S+ yet/);
    }
    assert.equal(existsSync(join(folder, 'imports')), false);
    const first = await run(['import', ...seeds, '--json', ...store]);
    assert.equal((JSON.parse(first.out) as { changes: boolean }).changes, true);
    const again = await run(['import', ...seeds, ...store]);
    assert.match(again.out, /Nothing changed/);
    const out = join(folder, 'out');
    assert.equal((await run(['export', out, ...store])).code, 0);
    assert.match((await run(['import', out, ...store])).out, /Nothing changed/);
    const exported = await readFile(join(out, 'entities.csv'), 'utf8');
    for (const [lang, says] of [
      ['en', /no source "nope"/],
      ['zh', /没有来源“nope”/],
    ] as const) {
      const nobody = await run(['export', out, '--source', 'article', '--source', 'nope', '--lang', lang, ...store]);
      assert.equal(nobody.code, 2);
      assert.match(nobody.err, says);
    }
    assert.equal(await readFile(join(out, 'entities.csv'), 'utf8'), exported);
    const gaps = await run(['gaps', '--area', 'shapingba', '--as-of', '2020-11', '--json', ...store]);
    const found = JSON.parse(gaps.out) as { name: string; nameEn: string; companies: { id: string; name: string }[] }[];
    assert.equal(found.length, 24);
    assert.equal(found[0]?.name, 'EDA工具');
    assert.ok(found.every(({ nameEn }) => nameEn));
    assert.ok(found.some(({ companies }) => companies.some(({ id, name }) => id === 'yuxinwei' && name === '御芯微')));
    const listed = await run(['gaps', '--area', 'shapingba', '--as-of', '2020-11', '--lang', 'zh', ...store]);
    assert.match(listed.out, /^\s+1\s+1\.000\s+EDA工具 \(eda-tools\)/);
    assert.equal(listed.out.trim().split('\n').length, 24);
    const csv = await run(['gaps', '--area', 'shapingba', '--as-of', '2020-11', '--csv', '--lang', 'en', ...store]);
    assert.match(csv.out, /^\uFEFF?Rank,Tied,Segment id,.*Formula\n1,yes,/);
    const removed = await run(['remove-source', 'reference-chain', ...store]);
    assert.equal(removed.code, 0, removed.err);
    assert.equal(removed.err, '');
    const unknown = await run(['remove-source', 'reference-chain', ...store]);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /no source/);
    const last = await run(['remove-source', 'article', ...store]);
    assert.match(last.err, /The store is empty now: the next start fills it with article, reference-chain, sample/);
  });

  it('refused tables end with 1 and name file, row and column', async () => {
    await writeFile(join(folder, 'entities.csv'), 'id,kind,name,source\nx,Planet,某星,mine\n');
    const ended = await run(['import', join(folder, 'entities.csv'), '--data', ':memory:']);
    assert.equal(ended.code, 1);
    assert.match(ended.err, /nothing was written/);
    assert.match(
      ended.err,
      /nothing was written.*\[IMPORT_REFUSED\]\n[\s\S]*entities\.csv:2 kind .*Planet.*\[UNKNOWN_KIND\]/,
    );
    noStack(ended);
    const missing = await run(['import', join(folder, 'nowhere'), '--data', ':memory:', '--lang', 'zh']);
    assert.equal(missing.code, 1);
    assert.match(missing.err, /未写入/);
  });

  it('an unreachable Neo4j and an unusable folder end with 1, a sentence and no stack', async () => {
    const environment = { NEO4J_URI: 'bolt://me:other-word@127.0.0.1:1', NEO4J_PASSWORD: 'secret-word' };
    const down = await run(['gaps'], environment);
    assert.equal(down.code, 1);
    assert.match(down.err, /bolt:\/\/127\.0\.0\.1:1 cannot be reached/);
    const doctor = await run(['doctor', '--json'], environment);
    assert.equal(doctor.code, 1);
    const report = JSON.parse(doctor.out) as {
      store: { code: string };
      settings: { name: string; value: string; origin: string }[];
    };
    assert.equal(report.store.code, 'STORE_UNAVAILABLE');
    assert.deepEqual(report.settings.find(({ name }) => name === 'NEO4J_URI')?.origin, 'environment');
    for (const { out, err } of [doctor, down, await run(['doctor'], environment)])
      assert.ok(!/secret-word|other-word/.test(out + err), out + err);
    await writeFile(join(folder, 'file'), 'no folder');
    const file = await run(['gaps', '--data', join(folder, 'file')]);
    assert.equal(file.code, 1);
    for (const ended of [down, doctor, file]) noStack(ended);
  });

  it('a Neo4j that takes the connection and never answers ends a command all the same', async () => {
    const silent = createServer(() => undefined);
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const ended = await run(['gaps'], { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' });
    silent.close();
    assert.equal(ended.code, 1);
    assert.match(ended.err, /cannot be reached/);
    noStack(ended);
  });

  it('whoever has read enough of an answer may hang up', async () => {
    const command = zhihe(['serve', '--help']);
    command.process.stdout?.destroy();
    const ended = await command.ended;
    assert.equal(ended.code, 0, ended.err);
    noStack(ended);
  });

  describe('serve', () => {
    const url = /http:\/\/127\.0\.0\.1:(\d+)\//;
    const serve = (...more: string[]) => zhihe(['serve', '--port', '0', '--seeds', 'article', '--data', data, ...more]);

    it('fills an empty store, prints one line with the address, holds the store, and ends well on SIGTERM', async () => {
      const server = serve();
      const [address] = await server.says(url);
      assert.equal(server.printed().out.trim().split('\n').length, 1);
      assert.match(server.printed().err, /The store was empty and has been filled with article \(ZHIHE_SEEDS=none/);
      const answer = await fetch(`${address}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ entity(id: \\"yuxinwei\\") { name } }"}',
      });
      assert.deepEqual(await answer.json(), { data: { entity: { name: '御芯微' } } });

      // The client is built when it is stale, and from whatever folder the command is called in.
      const page = await (await fetch(address)).text();
      const [, script = ''] = /<script type="module"[^>]* src="\.?\/?([^"]+)"/.exec(page) ?? [];
      assert.equal((await fetch(new URL(script, address))).status, 200, page);

      const locked = await run(['gaps', '--data', data]);
      assert.equal(locked.code, 1);
      assert.match(
        locked.err,
        new RegExp(`another Zhihe process \\(pid ${server.process.pid}\\)\\. Stop that one first`),
      );
      noStack(locked);

      server.process.kill('SIGTERM');
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.equal((await fetch(`${address}readyz`)).status, 503);
      const ended = await server.ended;
      assert.equal(ended.code, 0, ended.err);
      noStack(ended);

      const doctor = await run(['doctor', '--data', data]);
      assert.equal(doctor.code, 0, doctor.err);
      assert.match(doctor.out, /ZHIHE_DATA\s+\S+ {2}\[flag\][\s\S]*engine\s+embedded[\s\S]*All good/);
    });

    it('takes the next free port when its own is busy, and says so', async () => {
      const blocker: Server = createServer();
      await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
      const { port } = blocker.address() as AddressInfo;
      const server = zhihe(['serve', '--port', String(port), '--seeds', 'none', '--data', ':memory:']);
      const [, taken] = await server.says(url);
      assert.ok(Number(taken) > port && Number(taken) <= port + 50);
      assert.match(server.printed().err, new RegExp(`Port ${port} is busy; using ${taken}`));
      server.process.kill('SIGTERM');
      assert.equal((await server.ended).code, 0);
      blocker.close();
    });

    it('finishes what runs before it stops', async () => {
      const server = zhihe(['serve', '--port', '0', '--seeds', 'article,reference-chain,sample', '--data', ':memory:']);
      const [address] = await server.says(url);
      const query =
        '{ chain { segments { segment { name } } feeds { from { name } to { name } } } gaps(first: 100) { nodes { segment { name } } } }';
      const running = fetch(`${address}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      server.process.kill('SIGTERM');
      const answer = await running;
      assert.equal(answer.status, 200);
      const { data: found } = (await answer.json()) as { data: { chain: { segments: unknown[] } } };
      assert.equal(found.chain.segments.length, 120);
      assert.equal((await server.ended).code, 0);
    });

    it('ends at once at the second signal', async () => {
      const server = zhihe(['serve', '--port', '0', '--seeds', 'none', '--data', ':memory:']);
      await server.says(url);
      server.process.kill('SIGTERM');
      await new Promise((resolve) => setTimeout(resolve, 50));
      server.process.kill('SIGTERM');
      assert.equal((await server.ended).code, 1);
    });
  });
});
