import assert from 'node:assert/strict';
import grafeo from '@grafeo-db/js';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openError } from '../../server/graph/embedded-errors.ts';
import { StoreError } from '../../server/graph/graph.ts';
import { refused } from '../support/refused.ts';
import { running, said } from '../support/in-child.ts';
import { add, filled, open, size, temporaryFolders } from '../support/store-folders.ts';

describe('the embedded store in trouble', function () {
  this.timeout(60_000);
  const folder = temporaryFolders();

  it('keeps its work in the folder from one process to the next', async () => {
    const graph = await open(await filled(folder()));
    assert.equal(await size(graph), 3);
    await graph.close();
  });

  it('calls an empty folder that may not be written just that, though it is a lock file that cannot be made there', () => {
    const engine = new Error('cannot open the migration lock file x.lock: Permission denied (os error 13)');
    assert.equal(openError(engine, 'x').code, 'STORE_READ_ONLY');
    assert.equal(openError(new Error('database file cannot be locked'), 'x').code, 'STORE_LOCKED');
  });

  it('is not healthy when the engine does not answer', async () => {
    const graph = await open(':memory:');
    assert.equal((await graph.health()).engine, 'embedded');
    const begin = Object.getOwnPropertyDescriptor(grafeo.GrafeoDB.prototype, 'beginTransaction')!;
    grafeo.GrafeoDB.prototype.beginTransaction = () => {
      throw new Error('the engine broke');
    };
    try {
      await assert.rejects(graph.health(), StoreError);
    } finally {
      Object.defineProperty(grafeo.GrafeoDB.prototype, 'beginTransaction', begin);
    }
    assert.equal((await graph.health()).engine, 'embedded');
    await graph.close();
  });

  it('makes the folder and those above it when missing', async () => {
    const data = join(folder(), 'deep', 'down');
    const graph = await open(data);
    await add(graph, 'a');
    await graph.close();
    assert.deepEqual(readdirSync(data).sort(), ['graph.grafeo', 'manifest.json']);
  });

  const file = (data: string): string => join(data, 'graph.grafeo');

  it('says that another process has it, and opens when that one has ended', async () => {
    const data = await filled(folder());
    const other = await running(
      `const graph = await openGraph({ neo4j: null, data: ${JSON.stringify(data)} }); say(1); setInterval(() => graph, 1000);`,
    );
    try {
      await assert.rejects(open(data), refused('STORE_LOCKED'));
    } finally {
      other.kill('SIGKILL');
      await once(other, 'exit');
    }
    const graph = await open(data);
    assert.equal(await size(graph), 3);
    await graph.close();
  });

  it('holds all of a transaction or nothing, and every acknowledged one, when killed while it writes', async () => {
    const data = folder();
    const writer = await running(
      `const graph = await openGraph({ neo4j: null, data: ${JSON.stringify(data)} });
       const create = statement('UNWIND $ids AS id CREATE (e:Entity {id: id})');
       for (let i = 0; ; i += 1) {
         await graph.write([{ statement: create, params: { ids: Array.from({ length: 10 }, (_, j) => i + '-' + j) } }]);
         say(i);
       }`,
    );
    let acknowledged = 0;
    writer.stdout?.on('data', (lines: Buffer) => (acknowledged += lines.toString().split('\n').length - 1));
    await new Promise((resolve) => setTimeout(resolve, 300));
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const graph = await open(data);
    const n = Number(await size(graph));
    await graph.close();
    assert.ok(acknowledged > 0);
    assert.equal(n % 10, 0);
    assert.ok(n >= acknowledged * 10, `${n} entities of ${acknowledged} transactions`);
  });

  it('says that a file stands in the place of the folder', async () => {
    const place = join(folder(), 'file');
    writeFileSync(place, '');
    await assert.rejects(open(place), refused('STORE_UNAVAILABLE'));
    await assert.rejects(open(join(place, 'below')), refused('STORE_UNAVAILABLE'));
  });

  describe('without the right to write', () => {
    // Root may write everywhere, so it takes another's identity meanwhile; nobody else needs to.
    const asNobody = async (work: () => Promise<void>): Promise<void> => {
      const root = process.getuid?.() === 0;
      if (root) process.seteuid?.(65534);
      try {
        await work();
      } finally {
        if (root) process.seteuid?.(0);
      }
    };
    before(function () {
      // Windows knows no such rights; there the folder's owner decides.
      if (process.platform === 'win32') this.skip();
    });

    it('says that the folder takes no writes', async () => {
      const data = await filled(folder());
      chmodSync(data, 0o555);
      chmodSync(file(data), 0o444);
      await asNobody(async () => {
        await assert.rejects(open(data), refused('STORE_READ_ONLY'));
        await assert.rejects(open(join(data, 'new')), refused('STORE_READ_ONLY'));
      });
      chmodSync(data, 0o755);
      chmodSync(file(data), 0o644);
      const graph = await open(data);
      assert.equal(await size(graph), 3);
      await graph.close();
    });
  });

  it('says so where no folder can be made, and does not hang', async function () {
    if (process.platform !== 'linux') this.skip();
    await assert.rejects(open('/proc/zhihe/data'), refused('STORE_UNAVAILABLE'));
  });

  it('refuses a write on a nearly full disk before anything is done, and answers reads on', async function () {
    const disk = folder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      process.stderr.write(
        '    (no small disk can be mounted here: needs root on Linux; the next test fills one otherwise)\n',
      );
      this.skip();
    }
    try {
      const graph = await open(join(disk, 'data'));
      await assert.rejects(add(graph, 'a'), refused('STORE_READ_ONLY'));
      assert.equal(await size(graph), 0);
      await graph.close();
    } finally {
      // Lazily: the engine lets go of its file a moment after close().
      execFileSync('umount', ['-l', disk]);
    }
  });

  it('rolls back what finds no room in the middle, keeps what was acknowledged, and lives on', async () => {
    const data = folder();
    const lines = await said(
      `const data = ${JSON.stringify(data)};
       const graph = await openGraph({ neo4j: null, data });
       const create = statement('UNWIND $ids AS id CREATE (e:Entity {id: id, name: $name})');
       const count = async () => (await graph.read(statement('MATCH (e:Entity) RETURN count(e) AS n')))[0].n;
       let kept = 0, code = 'done';
       for (let i = 0; i < 60 && code === 'done'; i += 1) {
         const ids = Array.from({ length: 100 }, (_, j) => i + '-' + j + '-' + 'x'.repeat(100));
         code = await fails(() => graph.write([{ statement: create, params: { ids, name: 'x' } }]));
         if (code === 'done') kept += 100;
       }
       say({ code, kept, n: await count() });
       say(await fails(() => graph.close()));`,
      300,
    );
    const [{ code, kept, n }, closed] = lines as [{ code: string; kept: number; n: number }, string];
    assert.equal(code, 'STORE_READ_ONLY');
    assert.ok(kept > 0);
    // The one that failed is there whole or not at all.
    assert.ok(n === kept || n === kept + 100, `${n} of ${kept}`);
    assert.ok(['done', 'STORE_READ_ONLY'].includes(closed), closed);
    const graph = await open(data);
    const found = Number(await size(graph));
    await graph.close();
    assert.ok(found === kept || found === kept + 100, `${found} of ${kept}`);
  });

  describe('when another transaction was first', () => {
    // One queue makes conflicts impossible within a process, so the engine's own error is thrown in its place.
    const { prototype } = grafeo.Transaction;
    const real = Object.getOwnPropertyDescriptor(prototype, 'commit')!;
    const conflicts = (times: number): void => {
      let left = times;
      prototype.commit = function (this: grafeo.Transaction) {
        if (left === 0) {
          (real.value as () => void).call(this);
          return;
        }
        left -= 1;
        throw Object.assign(new Error('Transaction error: write conflict'), { gqlStatus: '40000' });
      };
    };
    afterEach(() => Object.defineProperty(prototype, 'commit', real));

    it('tries once more', async () => {
      const graph = await open(':memory:');
      conflicts(1);
      await add(graph, 'a', 'b');
      assert.equal(await size(graph), 2);
      await graph.close();
    });

    it('then says so, and nothing is kept', async () => {
      const graph = await open(':memory:');
      conflicts(2);
      await assert.rejects(add(graph, 'a', 'b'), refused('STORE_BUSY'));
      assert.equal(await size(graph), 0);
      await add(graph, 'c');
      assert.equal(await size(graph), 1);
      await graph.close();
    });
  });
});
