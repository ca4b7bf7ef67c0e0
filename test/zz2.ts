import { ShardBuilder } from '../server/explore/search/shard.ts';
import { NameIndex } from '../server/explore/search/name-index.ts';
import { companies } from './bench/names.ts';
const b = new ShardBuilder(); const parts=[]; for (const c of companies(60000)) { const s=b.add(c); if (s) parts.push(s);} const r=b.rest(); if(r) parts.push(r);
const index = new NameIndex(parts.map((shard)=>({shard,gone:new Set<number>()})));
console.log(parts.length, parts.map(p=>[p.ids.length,p.inside.values.length,p.edges.values.length]));
for (const text of ['beijigxingyuj','wuxifnchuanzh','重庆错芯微','重错长','c','科技','集成电路','重庆']) { const ts=[]; for (let i=0;i<30;i++){ const t=performance.now(); index.find(text); ts.push(performance.now()-t);} console.log(text, ts[0]!.toFixed(2), ts.sort((a,b)=>a-b)[15]!.toFixed(3), ts[29]!.toFixed(2)); }
const end=performance.now()+4000; while(performance.now()<end) { index.find('beijigxingyuj'); index.find('wuxifnchuanzh'); }
