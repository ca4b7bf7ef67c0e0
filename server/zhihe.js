#!/usr/bin/env node
// Plain JavaScript, and old enough for any Node to read, so that a Node too old for the rest hears why.
const [major, minor] = process.versions.node.split('.').map(Number);
const least = { 20: 19, 22: 13 };
if (major < 20 || major === 21 || major === 23 || minor < (least[major] || 0)) {
  process.stderr.write(
    `智核需要 Node.js 20.19、22.13 或 24 以上的版本，当前为 ${process.version}。\n` +
      `Zhihe needs Node.js 20.19 or later of 20, 22.13 or later of 22, or 24 and newer; this is ${process.version}.\n`,
  );
  process.exit(2);
}
// What libraries check beside their work is for those who write programs with them; graphql-js spends a tenth on it.
process.env.NODE_ENV ??= 'production';
const { register } = await import('tsx/esm/api');
register();
await import('./main.ts');
