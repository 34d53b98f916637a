import type { Localised } from '../../src/domain/localised';
import { localised } from '../../src/domain/localised';
import type { UnitId } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';

/** A banner, county or district with what other public sources say of it; absent where not confirmed. */
export interface District {
  readonly unit: UnitId;
  readonly adcode: string;
  readonly name: Localised;
  /** The name in common use, where the full one is long. */
  readonly short?: Localised;
  /** Square kilometres. */
  readonly area: number;
  /** Residents at the census of 2010. */
  readonly census2010: number;
  /** Residents at the census of 2020, where confirmed. */
  readonly census2020?: number;
  readonly townships: number;
  /** Row and column in the schematic grid. */
  readonly tile: readonly [row: number, column: number];
}

const district = (
  adcode: string,
  zhCN: string,
  en: string,
  facts: Omit<District, 'unit' | 'adcode' | 'name'>,
): District => ({ unit: unitId(`d-${adcode}`), adcode, name: localised(zhCN, en), ...facts });

/** The nine districts, by adcode. The Rare Earth High-tech Zone is a development zone counted inside Qingshan. */
export const districts: readonly District[] = [
  district('150202', '东河区', 'Donghe', {
    area: 470,
    census2010: 512_045,
    census2020: 484_218,
    townships: 14,
    tile: [3, 2],
  }),
  district('150203', '昆都仑区', 'Kundulun', {
    area: 301,
    census2010: 726_838,
    census2020: 787_681,
    townships: 15,
    tile: [2, 0],
  }),
  district('150204', '青山区', 'Qingshan', {
    area: 396,
    census2010: 600_284,
    townships: 10,
    tile: [2, 1],
  }),
  district('150205', '石拐区', 'Shiguai', {
    area: 761,
    census2010: 35_803,
    census2020: 24_745,
    townships: 8,
    tile: [2, 2],
  }),
  district('150206', '白云鄂博矿区', 'Bayan Obo Mining', {
    short: localised('白云矿区', 'Bayan Obo'),
    area: 303,
    census2010: 26_050,
    townships: 2,
    tile: [0, 0],
  }),
  district('150207', '九原区', 'Jiuyuan', {
    area: 734,
    census2010: 195_831,
    census2020: 245_190,
    townships: 8,
    tile: [3, 0],
  }),
  district('150221', '土默特右旗', 'Tumed Right Banner', {
    short: localised('土右旗', 'Tumed Right'),
    area: 2_368,
    census2010: 276_453,
    census2020: 237_421,
    townships: 8,
    tile: [3, 3],
  }),
  district('150222', '固阳县', 'Guyang', {
    area: 5_025,
    census2010: 175_574,
    townships: 6,
    tile: [1, 1],
  }),
  district('150223', '达尔罕茂明安联合旗', 'Darhan Muminggan United Banner', {
    short: localised('达茂旗', 'Darhan'),
    area: 17_410,
    census2010: 101_486,
    townships: 12,
    tile: [0, 1],
  }),
];
