import type { Nameable } from '../../server/explore/search/shard.ts';
import { codePoints } from '../../server/explore/search/fold.ts';

/** Random whole numbers below a bound (mulberry32): the same seed gives the same ones. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const regions = ['重庆', '上海', '深圳', '成都', '北京', '苏州', '西安', '武汉', '合肥', '无锡', '杭州', '沙坪坝'];
const characters = codePoints(
  '御芯微联合智创华为中天海康大远鸿图瑞科达盛世博雅恒通宏景星辰云帆金石国泰新宇嘉禾东方正信安捷凯旋明德富源永兴长江三峡渝川青凤璧山北碚永川荣昌铜梁潼南万州涪陵黔江南岸巴渝雾都嘉陵光子量晶圆硅锗纳米波导频谱',
);
const trades = [
  '微电子',
  '集成电路',
  '物联网',
  '半导体',
  '智能科技',
  '信息技术',
  '传感器',
  '新材料',
  '封装测试',
  '汽车电子',
];
const forms = ['有限公司', '股份有限公司', '有限责任公司', '科技有限公司', '研究院'];

/** Made-up companies with names as the register has them, by id, rising; one in five with an English name, one in ten with an alias. */
export function* companies(count: number): Generator<Nameable> {
  const below = random(7);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  for (let i = 0; i < count; i++) {
    const brand = Array.from({ length: 2 + below(3) }, () => pick(characters)).join('');
    const name = pick(regions) + brand + pick(trades) + pick(forms);
    const letters = Array.from({ length: 6 }, () => String.fromCharCode(97 + below(26))).join('');
    yield {
      id: `c${String(i).padStart(7, '0')}`,
      kind: 'Company',
      name,
      sources: [below(3) === 0 ? 'sample' : 'register'],
      properties: {
        ...(below(5) === 0 ? { nameEn: `${letters} Microelectronics Co., Ltd.` } : {}),
        ...(below(10) === 0 ? { aliases: [brand] } : {}),
      },
    };
  }
}

/** Texts as people type them: beginnings, parts and whole names, pinyin, initials, codes, English, slips of the pen, common words. */
export function asked(
  entities: readonly Nameable[],
  keys: (entity: Nameable) => { pinyin: string; initials: string },
): string[] {
  const below = random(11);
  return entities.flatMap((entity, i): string[] => {
    const points = codePoints(entity.name);
    const { pinyin, initials } = keys(entity);
    const at = 2 + below(3);
    const ways = [
      () => points.slice(0, 2 + below(4)).join(''),
      () => points.slice(at, at + 2 + below(3)).join(''),
      () => entity.name,
      () => pinyin.slice(0, 4 + below(12)),
      () => pinyin,
      () => initials.slice(0, 3 + below(4)),
      () => entity.id,
      () => [...points.slice(0, at), '错', ...points.slice(at + 1, at + 4)].join(''),
      () => pinyin.slice(0, 5) + pinyin.slice(6, 14),
      () => ['科技', '重庆', '公司', '微', 'c', 'zhong', '集成电路', 'micro', '芯微', 'cq'][below(10)] ?? '',
    ];
    return [ways[i % ways.length]?.() ?? ''];
  });
}
