import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { Bench, untilDrawn } from './page.ts';

/** Takes the view out as `format`: the file's name and bytes. */
async function taken(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  await page.click('.tools .tool-popover button[aria-label=导出]');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`.export-menu button:has-text("${format}")`),
  ]);
  await page.waitForSelector('.export-menu', { state: 'detached' });
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('taking out what is shown', () => {
  const bench = new Bench().use();

  it('a clerk takes the chain into a report: picture, tables and graphs, each with its sources and date', async () => {
    const { page, blameless } = await bench.open('/');
    await untilDrawn(page);
    const svg = (await taken(page, 'SVG')).bytes.toString();
    for (const words of ['沙坪坝区', '截至', '重庆日报', '导出于', '物联网SoC设计', '在位'])
      assert.ok(svg.includes(words), words);
    const bad = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
      svg,
    );
    assert.equal(bad, 0);
    const png = await taken(page, 'PNG');
    assert.equal(png.bytes.subarray(1, 4).toString(), 'PNG');
    assert.ok(png.bytes.readUInt32BE(16) > 2000, 'twice the size');
    const tables = unzipSync((await taken(page, 'CSV')).bytes);
    assert.deepEqual(Object.keys(tables).sort(), [
      'README.txt',
      'entities.csv',
      'observations.csv',
      'relations.csv',
      'sources.csv',
    ]);
    assert.match(strFromU8(tables['relations.csv']!), /SETTLED_IN|OPERATES_IN/);
    assert.match(strFromU8(tables['README.txt']!), /截至 .*[\s\S]*重庆日报/);
    const sheets = unzipSync((await taken(page, 'XLSX')).bytes);
    assert.match(
      strFromU8(sheets['xl/workbook.xml']!),
      /sources[\s\S]*entities[\s\S]*relations[\s\S]*observations[\s\S]*说明/,
    );
    blameless();
  });

  it('an analyst takes the neighbourhood of a company to Gephi: what is drawn and not more', async () => {
    const { page, blameless } = await bench.open('/?free=yuxinwei&steps=yuxinwei&hidden=kind:Park');
    await untilDrawn(page);
    await page.waitForFunction(() => /[1-9]\d* 节点/.test(document.querySelector('.foot')?.textContent ?? ''));
    const graph = (await taken(page, 'GraphML')).bytes.toString();
    const found = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      const ids = new Set([...read.querySelectorAll('node')].map(({ id }) => id));
      const ends = [...read.querySelectorAll('edge')].flatMap((edge) => [
        edge.getAttribute('source'),
        edge.getAttribute('target'),
      ]);
      return {
        wrong: read.querySelectorAll('parsererror').length,
        nodes: ids.size,
        edges: ends.length / 2,
        loose: ends.filter((end) => end === null || !ids.has(end)).length,
        placed: [...read.querySelectorAll('node')].filter((one) => one.querySelector('[key=node-x]')).length,
      };
    }, graph);
    assert.deepEqual([found.wrong, found.loose], [0, 0]);
    assert.ok(found.edges > 2 && found.placed === found.nodes);
    assert.ok(graph.includes('>yuxinwei<') && !graph.includes('>Park<'), 'kinds hidden by the legend stay out');
    const json = JSON.parse((await taken(page, 'Cytoscape JSON')).bytes.toString()) as {
      elements: { nodes: unknown[] };
    };
    assert.equal(json.elements.nodes.length, found.nodes);
    blameless();
  });

  it('on a phone the tools keep the picture beneath them, and export it', async () => {
    const { page, blameless } = await bench.open('/?free=yuxinwei&steps=yuxinwei', { width: 390 });
    await untilDrawn(page);
    await page.click('.phone-tabs button:has(.lucide-ellipsis)');
    assert.ok((await taken(page, 'SVG')).bytes.toString().includes('御芯微'));
    await page.click('.phone-tabs button >> nth=0');
    await untilDrawn(page);
    blameless();
  });
});
