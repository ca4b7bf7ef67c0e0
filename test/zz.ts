import { oneSize } from './bench/search.ts';
for (const a of process.argv.slice(2)) console.log(await oneSize(Number(a.split(',')[0]), Number(a.split(',')[1])));
process.exit(0)
