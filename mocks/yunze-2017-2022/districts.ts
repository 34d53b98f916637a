import type { Localised } from '../../src/domain/localised';
import { localised } from '../../src/domain/localised';
import type { UnitId } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';

/** A district of the city: what the indicators tell of it, and the posts its bureau began with. */
export interface District {
  readonly unit: UnitId;
  readonly adcode: string;
  readonly name: Localised;
  readonly residents: number;
  /** Square kilometres. */
  readonly area: number;
  readonly townships: number;
  /** Emergency calls in a year. */
  readonly calls: number;
  /** Criminal and public-order cases in a year. */
  readonly cases: number;
  /** Posts of the bureau of the district at the start of 2017, those of its stations not counted. */
  readonly office: number;
  /** Posts vacant at the end of 2022, stations included; negative where it is over quota. */
  readonly vacant: number;
  /** Row and column in the schematic grid. */
  readonly tile: readonly [row: number, column: number];
}

type Row = readonly [
  adcode: string,
  zhCN: string,
  en: string,
  residents: number,
  area: number,
  townships: number,
  calls: number,
  cases: number,
  office: number,
  vacant: number,
  tile: readonly [row: number, column: number],
];

/** No province of China has codes that begin with 99. */
const rows: readonly Row[] = [
  ['990102', '东渚区', 'Dongzhu', 612_384, 148, 14, 186_420, 21_840, 212, -9, [1, 2]],
  ['990103', '南渚区', 'Nanzhu', 548_907, 173, 13, 164_310, 18_970, 196, -4, [2, 2]],
  ['990104', '西渚区', 'Xizhu', 431_562, 226, 11, 128_750, 14_360, 168, 3, [2, 1]],
  ['990105', '北渚区', 'Beizhu', 387_215, 264, 10, 103_980, 11_720, 154, 5, [1, 1]],
  ['990106', '云麓区', 'Yunlu', 264_730, 612, 9, 61_240, 6_480, 112, 4, [0, 1]],
  ['990107', '湖湾区', 'Huwan', 198_446, 538, 7, 47_310, 4_920, 96, 2, [1, 3]],
  ['990181', '开泽市', 'Kaize', 486_129, 1_874, 18, 112_630, 12_540, 186, 6, [3, 2]],
  ['990121', '松坪县', 'Songping', 342_851, 2_416, 16, 68_470, 7_310, 138, 11, [0, 0]],
  ['990122', '石渡县', 'Shidu', 287_604, 1_932, 14, 54_120, 5_860, 124, 8, [1, 0]],
  ['990123', '梅渡县', 'Meidu', 231_973, 2_705, 13, 41_880, 4_470, 108, 9, [3, 1]],
  ['990124', '柳塘县', 'Liutang', 176_382, 1_568, 10, 33_540, 3_290, 92, 3, [2, 3]],
  ['990125', '青汀县', 'Qingting', 118_047, 3_281, 8, 19_760, 1_980, 84, 7, [0, 2]],
];

export const districts: readonly District[] = rows.map(
  ([adcode, zhCN, en, residents, area, townships, calls, cases, office, vacant, tile]) => ({
    unit: unitId(`d-${adcode}`),
    adcode,
    name: localised(zhCN, en),
    residents,
    area,
    townships,
    calls,
    cases,
    office,
    vacant,
    tile,
  }),
);
