import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTables } from '../../server/exchange/import.ts';
import { roster } from '../exchange/roster.ts';
import { running } from '../support/in-child.ts';
import { refused } from '../support/refused.ts';
import { add, filled, open, temporaryFolders } from '../support/store-folders.ts';

describe('an embedded store that is not what was written', function () {
  this.timeout(60_000);
  const folder = temporaryFolders();

  const file = (data: string): string => join(data, 'graph.grafeo');
  const manifestOf = (data: string): string => join(data, 'manifest.json');

  /** Every file below the folder, with the hash of what is in it. */
  const bytes = (data: string): unknown =>
    readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]);

  /** That opening it is refused as damaged, with a way out, and touches no byte. */
  const staysDamaged = async (data: string, says = /Restore .* backup/): Promise<void> => {
    const before = bytes(data);
    await assert.rejects(open(data), (error: Error) => {
      assert.match(error.message, /Restore .* backup/);
      assert.match(error.message, says);
      return refused('STORE_DAMAGED')(error);
    });
    assert.deepEqual(bytes(data), before);
  };

  const damages: Record<string, (data: string) => void> = {
    'is cut short': (data) => truncateSync(file(data), 20_000),
    'is empty': (data) => writeFileSync(file(data), ''),
    'is something else': (data) => writeFileSync(file(data), 'not a store at all'.repeat(5_000)),
    'lost its beginning': (data) => writeFileSync(file(data), readFileSync(file(data)).fill(0, 0, 4_096)),
    'has other bytes throughout': (data) =>
      writeFileSync(
        file(data),
        readFileSync(file(data)).map((byte, i) => (i % 97 === 96 ? byte ^ 0xff : byte)),
      ),
    'is gone': (data) => rmSync(file(data)),
    'is without its manifest': (data) => rmSync(manifestOf(data)),
    'has a manifest that is none': (data) => writeFileSync(manifestOf(data), '{"format":1,"now":'),
    'has a manifest of other counts': (data) =>
      writeFileSync(manifestOf(data), '{"format":1,"now":{"nodes":4,"edges":0}}'),
    'has a manifest of another revision': (data) =>
      writeFileSync(manifestOf(data), '{"format":1,"now":{"nodes":3,"edges":0,"revision":1}}'),
  };
  for (const [what, damage] of Object.entries(damages))
    it(`says that it is damaged when it ${what}, leaves all in place, and says how to go on`, async () => {
      const data = await filled(folder());
      damage(data);
      await staysDamaged(data);
    });

  it('refuses a store of a later format, and does not call it damaged', async () => {
    const data = await filled(folder());
    writeFileSync(manifestOf(data), '{"format":2,"now":{"nodes":3,"edges":0}}');
    await assert.rejects(open(data), refused('STORE_UNAVAILABLE'));
  });

  it('leaves a damaged store as it lies with the log that a killed process left beside it', async () => {
    const data = folder();
    const writer = await running(
      `const graph = await openGraph({ neo4j: null, data: ${JSON.stringify(data)} });
       await graph.write([{ statement: statement("CREATE (e:Entity {id: 'a'})"), params: {} }]);
       say(1); setInterval(() => graph, 1000);`,
    );
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    rmSync(manifestOf(data));
    await staysDamaged(data, /0 nodes .* holds 1 /);
  });

  it('finds out that an older copy of the file was put back', async () => {
    const data = folder();
    const graph = await open(data);
    await add(graph, 'a');
    const older = readFileSync(file(data));
    await add(graph, 'b');
    await graph.close();
    writeFileSync(file(data), older);
    await staysDamaged(data, /2 nodes .* holds 1 /);
  });

  describe('of two imports that differ in one property', () => {
    const changing = async (): Promise<{ data: string; older: Buffer; manifests: readonly string[] }> => {
      const data = folder();
      const manifests: string[] = [];
      const contents: Buffer[] = [];
      for (const employees of ['50', '60']) {
        const graph = await open(data);
        await importTables(graph, roster(employees));
        await graph.close();
        manifests.push(readFileSync(manifestOf(data), 'utf8'));
        contents.push(readFileSync(file(data)));
      }
      return { data, older: contents[0]!, manifests };
    };
    const stateIn = (manifest: string): Record<string, number> =>
      (JSON.parse(manifest) as { now: Record<string, number> }).now;

    it('finds out that the file of the first was put back', async () => {
      const { data, older, manifests } = await changing();
      const [first, second] = manifests.map(stateIn) as [Record<string, number>, Record<string, number>];
      assert.deepEqual({ ...first, revision: 2 }, second);
      writeFileSync(file(data), older);
      await staysDamaged(data, /should hold revision 2 but holds revision 1/);
    });

    it('opens with either file when killed between the commit and the manifest', async () => {
      const { data, older, manifests } = await changing();
      const [now, next] = manifests.map(stateIn);
      const between = JSON.stringify({ format: 1, now, next });
      for (const put of [() => undefined, () => writeFileSync(file(data), older)]) {
        put();
        writeFileSync(manifestOf(data), between);
        await (await open(data)).close();
      }
      assert.deepEqual(stateIn(readFileSync(manifestOf(data), 'utf8')), now);
    });

    it('opens with a manifest from before there were revisions, and puts one in', async () => {
      const { data, manifests } = await changing();
      const { nodes, edges, revision } = stateIn(manifests[1]!);
      writeFileSync(manifestOf(data), JSON.stringify({ format: 1, now: { nodes, edges } }));
      await (await open(data)).close();
      assert.deepEqual(stateIn(readFileSync(manifestOf(data), 'utf8')), { nodes, edges, revision });
      assert.equal(revision, 2);
    });
  });
});
