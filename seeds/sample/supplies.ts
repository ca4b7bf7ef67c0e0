/** Who the sample says buys what from whom. */
export interface Supply {
  readonly seller: string;
  readonly buyer: string;
  /** A segment, `product:<id>`, or '' for a purchase that names no input. */
  readonly input: string;
  /** 0–1 of the customer's need, as text; '' = not said. */
  readonly share: string;
  readonly since: string;
  readonly until: string;
  readonly status: string;
}

// seller > buyer | input | share | since..until | status (stated unless said)
const rows = `
taishi-bonding > yufeng-packaging | bond-wire | 1 | 2019-06..
dipu-leadframes > yufeng-packaging | lead-frame | 0.8 | 2019-06..
dipu-leadframes > shanwan-power | lead-frame | |
daishan-fab > shanwan-power | specialty-fab | 0.8 | 2020-03..
daishan-fab > liping-power | specialty-fab | |
beiting-wafers > huaidu-micro | wafer-fab | 1 | 2019-01..
beiting-wafers > yuexi-micro | wafer-fab | 0.7 |
lingtang-probing > huaidu-micro | wafer-probe | 1 |
lingtang-probing > yuexi-micro | wafer-probe | |
yufeng-packaging > huaidu-micro | ic-packaging | 0.7 | 2019-10..
xianping-packaging > huaidu-micro | ic-packaging | 0.3 | 2021-02..
yufeng-packaging > yuexi-micro | ic-packaging | 1 |
yufeng-packaging > shanwan-power | ic-packaging | |
xingwan-test > huaidu-micro | ic-test | 1 |
wuping-cores > huaidu-micro | ip-core | |
wuping-cores > luwan-micro | ip-core | 0.5 |
qiandu-eda > luwan-micro | eda-tools | 1 |
huaidu-micro > jialian-modules | iot-chip | 0.6 | 2020-01..
huaidu-micro > landu-modules | iot-chip | 1 | 2020-05..
tangxi-passives > jialian-modules | passive-component | 0.5 |
youxi-inductors > landu-modules | passive-component | | | inferred
zhangdu-circuits > jialian-modules | pcb | 0.9 |
chaya-circuits > landu-modules | smt-assembly | 1 |
sangwan-antennas > jialian-modules | antenna | 1 |
sangwan-antennas > landu-modules | antenna | 1 |
jialian-modules > haoxi-terminals | nb-iot-module | 0.5 |
landu-modules > haoxi-terminals | nb-iot-module | 0.5 |
jialian-modules > pingwan-meters | nb-iot-module | 0.8 | 2021-03..
landu-modules > lingdu-meters | nb-iot-module | 1 |
jialian-modules > maoping-meters | nb-iot-module | 0.6 |
landu-modules > qindu-terminals | product:nb1-module | 0.4 | 2023-06..
jixi-modules > qindu-terminals | cellular-module | |
kuipo-batteries > pingwan-meters | small-battery | 1 |
kuipo-batteries > maoping-meters | small-battery | |
tengdu-connectors > haoxi-terminals | connector | |
tongxi-boards > fengdu-assembly | pcb | 0.4 |
zhangdu-circuits > fengdu-assembly | pcb | 0.6 |
fengdu-assembly > qindu-terminals | smt-assembly | 1 |
yuexi-micro > pingwan-meters | mcu-chip | 0.3 |
luting-sensing > nanping-sensors | sensor-ic-design | |
nanping-sensors > weixi-instruments | sensor-component | 0.6 |
yuchuan-sensors > jueping-instruments | sensor-component | | | inferred
shiya-fasteners > pingya-engines | fastener | 0.5 |
zhudu-fasteners > pingya-engines | fastener | 0.5 | 2022-04..
anling-bolts > tanwan-autoparts | fastener | |
zhenwan-cells > tongwan-vehicles | traction-battery | 0.9 | 2021..2023
zhenwan-cells > tongwan-vehicles | traction-battery | 0.6 | 2024..
pixi-bms > zhenwan-cells | bms | 1 |
chunwan-drives > tongwan-vehicles | drive-motor | 0.6 |
huping-motors > tongwan-vehicles | drive-motor | 0.4 |
luanxi-control > tongwan-vehicles | vehicle-control-system | 1 |
duanping-converters > tongwan-vehicles | dc-dc-converter | 1 |
duanping-converters > tongwan-vehicles | on-board-charger | 1 |
pudu-steering > tongwan-vehicles | auto-core-parts | | 2018-01..2024-03
qiuling-chassis > tongwan-vehicles | auto-core-parts | | 2030-01..
xiangping-bearings > huping-motors | bearing | 0.7 |
jiuping-machines > xiangping-bearings | cnc-machine-tool | 0.8 |
xiangping-bearings > qiwan-screws | bearing | 1 |
qiwan-screws > jiuping-machines | ball-screw-guide | 1 |
rongping-controls > jiuping-machines | motion-controller | 1 |
lidu-servo > jiuping-machines | servo-system | 1 |
lidu-servo > feiling-robots | servo-system | |
meiwan-reducers > feiling-robots | reducer | 1 |
meiwan-reducers > jiaowan-arms | reducer | 1 |
qixi-robotics > tongwan-vehicles | industrial-robot | |
heya-polymers > lingping-medical | med-polymer | 1 |
yunping-embedded > haoxi-terminals | embedded-software | |
changdu-iot > gudu-applications | iot-platform | 0.8 |
yaxi-security > manxi-iot | | |
lanjie-algorithms > muwan-integration | | | | inferred
jiadu-software > rongping-controls | industrial-software | 1 |
`;

/** All supply links of the sample, each once for every span it was told of. */
export const supplies: readonly Supply[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [pair = '', input = '', share = '', span = '', status = 'stated'] = row.split('|').map((cell) => cell.trim());
    const [seller = '', buyer = ''] = pair.split(' > ');
    const [since = '', until = ''] = span.split('..');
    return { seller, buyer, input, share, since, until, status };
  });
