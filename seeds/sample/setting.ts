/** A row of one of the four tables; a missing cell is empty. */
export type SampleRow = Readonly<Record<string, string>>;

/** Every proof of the sample says what it is. */
export const quote = '样例：虚构，仅供演示';

const id = (stem: string): string => `sample-${stem}`;

/** The two sources, both of kind sample. The registry tells only links that `sample` tells too, and describes nothing. */
export const sources: readonly SampleRow[] = [
  {
    id: 'sample',
    title: '样例名录（虚构，仅供演示）',
    titleEn: 'Sample roster (made up, for demonstration only)',
    publisher: '智核 Zhihe',
    publisherEn: 'Zhihe',
    published: '2026-11',
    licence: 'MIT',
    kind: 'sample',
  },
  {
    id: 'sample-registry',
    title: '样例登记（虚构，仅供演示）',
    titleEn: 'Sample registry (made up, for demonstration only)',
    publisher: '智核 Zhihe',
    publisherEn: 'Zhihe',
    published: '2026-06',
    licence: 'MIT',
    kind: 'sample',
  },
];

const entity = (stem: string, kind: string, name: string, nameEn: string, rest: SampleRow = {}): SampleRow => ({
  id: id(stem),
  kind,
  name: `样例·${name}`,
  nameEn: `Sample · ${nameEn}`,
  source: 'sample',
  ...rest,
});

/** All that is no company: places, products, people, funds. */
export const surroundings: readonly SampleRow[] = [
  entity('control-district', 'Area', '对照区', 'Control District', { level: 'district' }),
  entity('cixi-park', 'Park', '磁溪园', 'Cixi Park', {
    parkKind: 'industrial_park',
    opened: '2001-09',
    area: '420000',
  }),
  entity('tongping-park', 'Park', '桐坪园', 'Tongping Park', { parkKind: 'industrial_park', opened: '2000' }),
  entity('yunlou-building', 'Park', '芸楼', 'Yunlou Building', {
    parkKind: 'building',
    opened: '2001-05-18',
    area: '36000',
  }),
  entity('beiting-park', 'Park', '北汀园', 'Beiting Park', { parkKind: 'innovation_park', opened: '2001' }),
  entity('nb1-module', 'Product', '岚渡NB一号', 'Landu NB-1', { stage: 'production' }),
  entity('meter-chip', 'Product', '槐渡表芯', 'Huaidu Meter Chip', { stage: 'production' }),
  entity('imaging-prototype', 'Product', '蓟湾样机', 'Jiwan Prototype', { stage: 'prototype' }),
  entity('shen-muyan', 'Person', '沈牧岩', 'Shen Muyan'),
  entity('xi-an-institute', 'Institute', '溪岸研究院', 'Riverbank Institute', { instituteKind: 'research' }),
  entity('packaging-patents', 'PatentGroup', '封装专利', 'Packaging Patents', { count: '12' }),
  entity('sensing-patents', 'PatentGroup', '感测专利', 'Sensing Patents', { count: '5' }),
  entity('relay-fund', 'Fund', '接力基金', 'Relay Fund', { amount: '300000000', period: '2024–2030' }),
  entity('chip-action', 'Policy', '强芯行动', 'Chip Action Plan', { policyKind: 'plan' }),
  entity('gap-list', 'Policy', '补链清单', 'Gap List', { policyKind: 'mechanism' }),
  entity('module-cluster', 'Cluster', '模组集群', 'Module Cluster'),
];

const link = (from: string, type: string, to: string, rest: SampleRow = {}): SampleRow => ({ type, from, to, ...rest });

/** Relations other than where a company is, what it does and whom it supplies. Ends without `=` are sample ids. */
export const relations: readonly SampleRow[] = [
  link('cixi-park', 'LOCATED_IN', '=shapingba'),
  link('tongping-park', 'LOCATED_IN', '=shapingba'),
  link('yunlou-building', 'LOCATED_IN', '=shapingba'),
  link('beiting-park', 'LOCATED_IN', 'control-district'),
  link('xi-an-institute', 'LOCATED_IN', '=shapingba'),
  link('module-cluster', 'LOCATED_IN', 'cixi-park'),
  link('huidu-lora', 'NEGOTIATES_WITH', '=shapingba', { since: '2026-05', first: 'true' }),
  link('songping-detectors', 'NEGOTIATES_WITH', 'cixi-park', { since: '2016-09', until: '2017-02' }),
  link('landu-modules', 'PRODUCES', 'nb1-module'),
  link('nb1-module', 'IMPLEMENTS', '=nb-iot-module'),
  link('nb1-module', 'NEEDS', '=rf-chip', { purpose: '射频前端' }),
  link('huaidu-micro', 'PRODUCES', 'meter-chip', { since: '2020-01' }),
  link('meter-chip', 'IMPLEMENTS', '=iot-chip'),
  link('jiwan-imaging', 'PRODUCES', 'imaging-prototype'),
  link('imaging-prototype', 'IMPLEMENTS', '=medical-imaging-equipment'),
  link('changdu-iot', 'NEEDS', '=lora-module', { purpose: '园区抄表' }),
  link('tongwan-vehicles', 'NEEDS', '=power-distribution-unit'),
  link('feiling-robots', 'NEEDS', '=servo-system', { purpose: '备选货源' }),
  link('shen-muyan', 'FOUNDED', 'yufeng-packaging', { role: '创始人', since: '2019' }),
  link('shen-muyan', 'WORKS_FOR', 'xi-an-institute', { role: '研究员', until: '2018' }),
  link('xi-an-institute', 'TRANSFERRED', 'packaging-patents', { since: '2019-04' }),
  link('yufeng-packaging', 'HOLDS', 'packaging-patents', { since: '2019-04' }),
  link('nanping-sensors', 'HOLDS', 'sensing-patents'),
  link('relay-fund', 'FUNDS', '=reducer'),
  link('relay-fund', 'FUNDS', 'yufeng-packaging', { since: '2024-05' }),
  link('control-district', 'ESTABLISHED', 'chip-action', { since: '2022' }),
  link('chip-action', 'TARGETS', '=wafer-fab'),
  link('chip-action', 'TARGETS', '=eda-tools'),
  link('gap-list', 'SERVES', 'tongping-park', { since: '2025-03' }),
  link('gap-list', 'TARGETS', '=servo-system'),
  link('cixi-park', 'HOSTS', '=wireless-module'),
  link('cixi-park', 'RELIES_ON', 'xi-an-institute'),
  link('pengping-integration', 'RUNS', 'yunlou-building'),
  link('jialian-modules', 'LEADS', 'module-cluster'),
  link('landu-modules', 'MEMBER_OF', 'module-cluster'),
  link('jialian-modules', 'ATTRACTED', 'sangwan-antennas'),
  link('haoxi-terminals', 'ATTRACTED', 'tengdu-connectors', { status: 'inferred' }),
];

/** What the registry tells of links of the sample: the same link, its own share, date or doubt. */
export const registered: readonly SampleRow[] = [
  link('huaidu-micro', 'SUPPLIES', 'jialian-modules', { qualifier: 'iot-chip', share: '0.6', since: '2020-01' }),
  link('taishi-bonding', 'SUPPLIES', 'yufeng-packaging', { qualifier: 'bond-wire', share: '1' }),
  link('jialian-modules', 'SUPPLIES', 'maoping-meters', {
    qualifier: 'nb-iot-module',
    share: '0.35',
    status: 'disputed',
  }),
  link('zhangdu-circuits', 'SUPPLIES', 'fengdu-assembly', { qualifier: 'pcb', share: '0.5' }),
  link('chunwan-drives', 'SUPPLIES', 'tongwan-vehicles', { qualifier: 'drive-motor' }),
  link('jiuping-machines', 'SUPPLIES', 'xiangping-bearings', { qualifier: 'cnc-machine-tool', share: '0.8' }),
  link('pingwan-meters', 'OPERATES_IN', '=smart-meter', { share: '0.65', activity: 'active' }),
  link('yufeng-packaging', 'SETTLED_IN', 'cixi-park', { since: '2019-04' }),
  link('jialian-modules', 'SETTLED_IN', 'cixi-park', { since: '2019-09' }),
];

/** Segments of 沙坪坝区 that the made-up survey of 2026-06 looked at, and how many companies it found. */
const surveyed: Readonly<Record<string, number>> = {
  photoresist: 0,
  'package-substrate': 0,
  'silicon-wafer': 0,
  'eda-tools': 0,
  'lithography-equipment': 0,
  'rf-ic-design': 0,
  'wafer-fab': 0,
  'cellular-module': 0,
  'battery-material': 0,
  reducer: 0,
  'servo-system': 0,
  'xray-tube': 0,
  // Found some whom nobody has recorded: the segment stays unknown, and the survey is shown.
  'die-attach-material': 2,
};

const observation = (
  entity: string,
  metric: string,
  value: number,
  unit: string,
  scope: string,
  rest: SampleRow = {},
) => ({
  entity,
  metric,
  operator: '=',
  value: String(value),
  unit,
  period: '2026-06',
  scope,
  source: 'sample',
  quote,
  ...rest,
});

export const observations: readonly SampleRow[] = [
  ...Object.entries(surveyed).map(([segment, found]) => observation(segment, 'surveyed', found, '家', 'shapingba')),
  observation('antenna', 'surveyed', 0, '家', id('control-district')),
  observation('lithography-equipment', 'surveyed', 0, '家', id('control-district')),
  observation(id('control-district'), 'companies', 40, '家', '', { period: '2026' }),
  observation(id('cixi-park'), 'tenantFirms', 60, '家', '', { operator: '>', period: '2025-12' }),
];
