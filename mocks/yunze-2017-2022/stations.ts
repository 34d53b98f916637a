import { localised } from '../../src/domain/localised';
import type { Unit, UnitId } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { districts } from './districts';
import { summary } from './summary';

/** Names and posts at the start of 2017 of the police stations of each district, by adcode. */
const byDistrict: Readonly<Record<string, readonly (readonly [zhCN: string, en: string, posts: number])[]>> =
  {
    '990102': [
      ['东门', 'Dongmen', 46],
      ['桥北', 'Qiaobei', 42],
      ['文庙', 'Wenmiao', 38],
      ['钟楼', 'Zhonglou', 36],
      ['滨江', 'Binjiang', 34],
      ['学府', 'Xuefu', 30],
    ],
    '990103': [
      ['南门', 'Nanmen', 40],
      ['车站路', 'Chezhan Road', 38],
      ['纺织城', 'Textile Town', 34],
      ['金塘', 'Jintang', 32],
      ['五里桥', 'Wuliqiao', 28],
      ['新港', 'Xingang', 26],
    ],
    '990104': [
      ['西门', 'Ximen', 36],
      ['机械厂', 'Machine Works', 32],
      ['柏树巷', 'Baishu Lane', 28],
      ['望江', 'Wangjiang', 26],
      ['开发区', 'Development Zone', 24],
    ],
    '990105': [
      ['北门', 'Beimen', 34],
      ['钢城', 'Steel Town', 32],
      ['三里湾', 'Sanliwan', 26],
      ['科技园', 'Science Park', 24],
      ['枫林', 'Fenglin', 20],
    ],
    '990106': [
      ['云麓', 'Yunlu', 26],
      ['茶山', 'Chashan', 18],
      ['古驿', 'Guyi', 16],
      ['竹溪', 'Zhuxi', 14],
    ],
    '990107': [
      ['湖湾', 'Huwan', 24],
      ['渔港', 'Fishing Harbour', 18],
      ['芦洲', 'Luzhou', 14],
    ],
    '990181': [
      ['开泽', 'Kaize', 38],
      ['陶镇', 'Taozhen', 26],
      ['枣园', 'Zaoyuan', 22],
      ['双河口', 'Shuanghekou', 20],
      ['石灰岭', 'Shihuiling', 18],
      ['官渡口', 'Guandukou', 16],
    ],
    '990121': [
      ['松坪', 'Songping', 28],
      ['高岭', 'Gaoling', 18],
      ['杉木', 'Shanmu', 16],
      ['雾山', 'Wushan', 14],
      ['银矿', 'Silver Mine', 14],
    ],
    '990122': [
      ['石渡', 'Shidu', 26],
      ['南坪', 'Nanping', 16],
      ['长滩', 'Changtan', 16],
      ['黄泥塘', 'Huangnitang', 14],
    ],
    '990123': [
      ['梅渡', 'Meidu', 24],
      ['老营', 'Laoying', 14],
      ['七里冲', 'Qilichong', 14],
      ['白鹤', 'Baihe', 12],
    ],
    '990124': [
      ['柳塘', 'Liutang', 22],
      ['荷叶', 'Heye', 14],
      ['油坊', 'Youfang', 12],
    ],
    '990125': [
      ['青汀', 'Qingting', 18],
      ['草场', 'Grassland', 12],
      ['边山', 'Bianshan', 10],
    ],
  };

export interface Station {
  readonly unit: Unit;
  /** At the start of 2017. */
  readonly posts: number;
}

/** The year from which one station answered to another district, with its town. */
export const townMoved = { station: unitId('s-990122-4'), to: unitId('d-990106'), from: 2020 };

const parentsOf = (id: UnitId, adcode: string): Unit['parents'] => {
  const first = { from: summary.period.from, parent: unitId(`d-${adcode}`) };
  const { station, to, from } = townMoved;
  return id === station ? [first, { from, parent: to }] : [first];
};

export const stations: readonly Station[] = districts.flatMap(({ adcode }) =>
  (byDistrict[adcode] ?? []).map(([zhCN, en, posts], i) => {
    const id = unitId(`s-${adcode}-${i + 1}`);
    const name = localised(`${zhCN}派出所`, `${en} station`);
    const short = localised(zhCN, en);
    return { unit: { id, name, short, tier: 'station', parents: parentsOf(id, adcode) }, posts };
  }),
);
