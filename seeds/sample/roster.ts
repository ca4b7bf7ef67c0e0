/** A made-up company as the roster lists it. */
export interface Listed {
  /** `taishi-bonding`: the id without its prefix, and its English name in small letters. */
  readonly stem: string;
  /** Without the prefix 样例·; at most four characters, so that three fit into a segment of the map. */
  readonly name: string;
  /** Each `place` or `place@since..until`; a place without a date gets one, or none, by rule. */
  readonly places: readonly string[];
  /** Each `segment`, with `=share` and `:activity` where it has one. */
  readonly segments: readonly string[];
}

// 106 rows: stem | name | places | segments. The places are `shapingba`, `control`, and the parks of setting.ts.
const rows = `
taishi-bonding | 苔石键合 | cixi | bond-wire
dipu-leadframes | 荻浦框架 | cixi | lead-frame
liaoxi-testers | 蓼溪测机 | shapingba | test-equipment
wuping-cores | 梧坪芯核 | yunlou | ip-core
luting-sensing | 鹭汀传感 | cixi | sensor-ic-design sensor-component
liping-power | 栗坪电源 | yunlou | power-ic-design
shanwan-power | 杉湾功率 | cixi | power-ic-design power-device=0.6
yuexi-micro | 月溪微 | yunlou | mcu-design mcu-chip
huaidu-micro | 槐渡微 | yunlou@2018-06.. | iot-soc-design iot-chip
luwan-micro | 芦湾微 | yunlou | iot-soc-design
zhiling-autochips | 枳岭车芯 | shapingba | auto-grade-ic-design
daishan-fab | 黛山工艺 | cixi | specialty-fab power-device=0.4
yufeng-packaging | 渝封微 | cixi@2019-04.. | advanced-packaging
lingtang-probing | 菱塘晶测 | cixi | wafer-probe
sangwan-antennas | 桑湾天线 | cixi | antenna
tangxi-passives | 棠溪阻容 | cixi | passive-component
youxi-inductors | 柚溪电感 | shapingba | passive-component
zhangdu-circuits | 樟渡电路 | cixi | pcb=0.45
tongxi-boards | 桐溪线板 | shapingba | pcb
chaya-circuits | 茶垭电路 | cixi | pcb smt-assembly
kuipo-batteries | 葵坡电池 | shapingba | small-battery
tengdu-connectors | 藤渡连接 | cixi | connector
fengdu-assembly | 枫渡贴装 | cixi | smt-assembly
nanping-sensors | 楠坪感测 | cixi | sensor-component
yuchuan-sensors | 榆川感知 | shapingba | sensor-component
chengling-cameras | 橙岭摄像 | yunlou | camera-module ai-algorithm
jialian-modules | 嘉联模组 | cixi@2019-09.. | nb-iot-module
landu-modules | 岚渡模组 | cixi | nb-iot-module
shiya-fasteners | 石垭紧固 | tongping | fastener=0.25
lixi-fasteners | 砾溪标件 | tongping | fastener=0.15
anling-bolts | 桉岭螺栓 | shapingba | fastener
zhudu-fasteners | 竹渡紧固 | tongping@2016-03..2019-06 tongping@2022-01.. | fastener
pingya-engines | 坪垭动力 | tongping | engine
yabai-engines | 崖柏发动 | tongping | engine
qiaoping-blocks | 荞坪机体 | shapingba | engine
tanwan-autoparts | 檀湾汽件 | tongping | auto-core-parts
zaoping-autoparts | 枣坪汽配 | tongping | auto-core-parts
qiuling-chassis | 楸岭底盘 | tongping | auto-core-parts
pudu-steering | 蒲渡转向 | shapingba | auto-core-parts
huping-motors | 槲坪电机 | tongping | drive-motor
chunwan-drives | 椿湾驱动 | tongping | drive-motor motor-controller
luanxi-control | 栾溪车控 | yunlou | vehicle-control-system
qiling-control | 杞岭智控 | yunlou | vehicle-control-system ai-algorithm
duanping-converters | 椴坪变换 | tongping | dc-dc-converter on-board-charger
zhenwan-cells | 榛湾电芯 | tongping | traction-battery
pixi-bms | 枇溪电管 | tongping | bms
xiangping-bearings | 橡坪轴承 | tongping | bearing
zidu-bearings | 梓渡轴承 | shapingba | bearing
qiwan-screws | 桤湾丝杠 | tongping | ball-screw-guide
lianxi-guides | 楝溪导轨 | tongping | ball-screw-guide
rongping-controls | 榕坪数控 | tongping | motion-controller embedded-software
heya-polymers | 荷垭材料 | shapingba | med-polymer
haoxi-terminals | 蒿溪终端 | cixi | iot-terminal iot-gateway
qindu-terminals | 芹渡智联 | cixi | iot-terminal
pingwan-meters | 萍湾表计 | cixi | smart-meter=0.7
lingdu-meters | 菱渡水表 | tongping | smart-meter=0.2
maoping-meters | 茅坪气表 | shapingba | smart-meter=0.1
geling-computers | 葛岭工控 | cixi | industrial-terminal system-integration
tongwan-vehicles | 桐湾车业 | tongping@2015-05.. | nev
weixi-instruments | 薇溪仪表 | shapingba | smart-instrument
jueping-instruments | 蕨坪仪器 | shapingba | smart-instrument inspection-testing-service
weidu-environment | 苇渡环保 | tongping | env-equipment
feiling-robots | 榧岭机器 | tongping | industrial-robot
jiaowan-arms | 椒湾机臂 | tongping | industrial-robot
qixi-robotics | 槭溪智装 | tongping | industrial-robot system-integration
jiuping-machines | 桕坪机床 | tongping | cnc-machine-tool
chudu-machines | 楮渡机床 | tongping | cnc-machine-tool
zhiwan-diagnostics | 芷湾诊断 | shapingba | ivd-reagent pathology-equipment
hengxi-reagents | 蘅溪试剂 | shapingba | ivd-reagent
lingping-medical | 苓坪医材 | shapingba | new-medical-material
changdu-iot | 菖渡物联 | yunlou | iot-platform iot-application
manxi-iot | 蔓溪物联 | yunlou | iot-platform system-integration=0.1
yaxi-security | 雅溪卫 | yunlou | network-security
qianling-internet | 芡岭工联 | yunlou | industrial-internet-platform industrial-software
gudu-applications | 菰渡应用 | yunlou | iot-application
huiping-imaging | 茴坪影像 | shapingba | medical-imaging-center
huowan-transfer | 藿湾转化 | yunlou | tech-transfer-service
jiping-transfer | 荠坪技转 | shapingba | tech-transfer-service
qiangdu-capital | 蔷渡创投 | yunlou | venture-capital
moling-capital | 茉岭创投 | yunlou | venture-capital
yunping-embedded | 芸坪嵌软 | yunlou | embedded-software
wanxi-software | 菀溪软件 | yunlou | embedded-software
lanjie-algorithms | 蓝芥算法 | yunlou | ai-algorithm
xuanwan-ai | 萱湾智算 | shapingba | ai-algorithm
jiadu-software | 葭渡工软 | yunlou | industrial-software smart-manufacturing-service
juling-testing | 菊岭检测 | shapingba | inspection-testing-service
pengping-integration | 蓬坪集成 | yunlou | system-integration=0.2 smart-manufacturing-service
muwan-integration | 苜湾集成 | shapingba | system-integration=0.15
aixi-manufacturing | 艾溪智造 | tongping | smart-manufacturing-service
zhuping-memory | 苎坪存储 | yunlou | memory-ic-design:stopped
jiwan-imaging | 蓟湾影仪 | shapingba | medical-imaging-equipment:planned
huidu-lora | 蕙渡模组 | control | lora-module:negotiating
jiedu-etching | 芥渡刻蚀 | cixi@2030-01.. | etch-clean-equipment
songping-detectors | 菘坪探测 | cixi@2017-02..2024-06 beiting@2024-07.. | xray-detector
beiting-wafers | 汀岸晶圆 | beiting | wafer-fab
qiandu-eda | 茜渡工具 | control | eda-tools
xingwan-test | 荇湾测试 | beiting | ic-test
xianping-packaging | 苋坪封装 | beiting | ic-packaging
jixi-modules | 芰溪模组 | beiting | cellular-module
lidu-servo | 荔渡伺服 | control | servo-system
meiwan-reducers | 莓湾减速 | control | reducer
puping-resist | 蒲坪光胶 | beiting | photoresist
shuling-vehicles | 菽岭车业 | control | nev
yuwan-iot | 芋湾物联 | control | iot-platform
baxi-integration | 芭溪集成 | control | system-integration
jiaodu-meters | 茭渡表计 | control | smart-meter
`;

const words = (cell = ''): string[] => cell.split(' ').filter((word) => word !== '');

/** All 106 made-up companies, in the order that their dates and sizes are derived from. */
export const roster: readonly Listed[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [stem = '', name = '', places, segments] = row.split('|').map((cell) => cell.trim());
    return { stem, name, places: words(places), segments: words(segments) };
  });
