#!/usr/bin/env node
// Plain JavaScript, and old enough for any Node to read, so that a Node too old for the rest hears why.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `智核需要 Node.js 20.19 或更新版本，当前为 ${process.version}。\n` +
      `Zhihe needs Node.js 20.19 or newer; this is ${process.version}.\n`,
  );
  process.exit(2);
}
const { register } = await import('tsx/esm/api');
register();
await import('./main.ts');
