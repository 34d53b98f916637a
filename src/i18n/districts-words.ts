import { isOne, plural } from './plural';
type MeasureName = 'received' | 'perResidents' | 'residents' | 'area';

export interface DistrictsWords {
  readonly statement: (a: {
    years: string;
    base: string;
    moved: string;
    districts: number;
    per: string;
  }) => string;
  readonly apart: (a: { name: string; area: string; residents: string }) => string;
  readonly population: (a: { name: string }) => string;
  readonly assumed: string;
  readonly caption: string;
  readonly laidByCode: string;
  readonly choose: string;
  readonly measures: Readonly<Record<MeasureName, string>>;
  /** What posts received are a part of, in a measure other than posts. */
  readonly partOf: Readonly<Record<'system' | 'releasing' | 'column', string>>;
  /** What is counted beside posts received as a part of a whole, of a data set without a total. */
  readonly perResidentsBase: string;
  /** After a printed number, with its own spacing. */
  readonly units: Readonly<Record<MeasureName, (printed: string) => string>>;
  readonly short: {
    readonly received: (amount: string) => string;
    readonly perResidents: (n: string) => string;
    readonly residents: (n: string) => string;
  };
  readonly notStated: string;
  readonly ofResidents: string;
  readonly ofArea: string;
  readonly city: (a: { value: string }) => string;
  readonly mean: (a: { value: string }) => string;
  readonly label: (a: { measure: string; districts: number }) => string;
  readonly say: (a: { name: string; parts: readonly string[] }) => string;
  readonly saying: (a: { what: string; value: string; basis: string }) => string;
  readonly table: {
    readonly caption: (a: { title: string }) => string;
    readonly district: string;
    readonly townships: string;
    readonly released: string;
    readonly opening: string;
    readonly before: string;
    readonly after: string;
    readonly total: string;
  };
  readonly source: (a: { name: string; text: string }) => string;
}

const apart = (text: string) => (/^\d/.test(text) ? ` ${text}` : text);

const zhCN: DistrictsWords = {
  statement: (a) =>
    `${a.years}，${a.base}${a.districts} 个旗县区划入${apart(a.moved.trim())}${a.per === '' ? '' : `，每万人 ${a.per} 名`}`,
  apart: (a) => `面积与人口方向相反：${a.name}占全市面积 ${a.area}，人口只占 ${a.residents}。`,
  population: (a) => `人口按${a.name}`,
  assumed: '斜纹为按假设分配的数',
  caption: '示意排布，非地图',
  laidByCode: '按编码排列，非地图',
  choose: '按什么着色',
  measures: { received: '划入编制', perResidents: '每万人划入', residents: '人口', area: '面积' },
  partOf: { system: '占全系统', releasing: '占划出单位', column: '占各旗县区之和' },
  perResidentsBase: '每万人划入按每千名编制计',
  units: { received: () => ' 名', perResidents: () => ' 名', residents: () => ' 人', area: () => ' km²' },
  short: {
    received: (amount) => `划入 ${amount}`,
    perResidents: (n) => `每万人 ${n} 名`,
    residents: (n) => `${n} 人`,
  },
  notStated: '原文未列',
  ofResidents: '占人口',
  ofArea: '占面积',
  city: (a) => `全市 ${a.value}`,
  mean: (a) => `平均 ${a.value}`,
  label: (a) => `旗县区示意排布，按${a.measure}着色，共 ${a.districts} 个`,
  say: (a) => `${a.name}：${a.parts.join('，')}`,
  saying: (a) => `${a.what} ${a.value}${a.basis === '' ? '' : `（${a.basis}）`}`,
  table: {
    caption: (a) => `旗县区：${a.title}`,
    district: '旗县区',
    townships: '乡镇和街道',
    released: '划出编制',
    opening: '原有编制',
    before: '调整前每万人',
    after: '调整后每万人',
    total: '合计',
  },
  source: (a) => `${a.name}：${a.text}`,
};

const posts = (printed: string) => (isOne(printed) ? ' post' : ' posts');

const en: DistrictsWords = {
  statement: (a) =>
    `${a.years}: ${a.base}${a.moved} reached ${plural(a.districts, 'district')}${a.per === '' ? '' : `, ${a.per} per 10,000 residents`}`,
  apart: (a) =>
    `Area and population pull in opposite directions: ${a.name} has ${a.area} of the area and ${a.residents} of the residents.`,
  population: (a) => `Population: ${a.name}`,
  assumed: 'Hatched numbers are shared out by an assumption',
  caption: 'Schematic layout, not a map',
  laidByCode: 'Laid out by code, not a map',
  choose: 'Colour by',
  measures: { received: 'Received', perResidents: 'Per 10,000', residents: 'Population', area: 'Area' },
  partOf: { system: '% of the system', releasing: '% of the releasing units', column: '% of all districts' },
  perResidentsBase: 'Posts per 10,000 residents are counted per 1,000 posts',
  units: {
    received: posts,
    perResidents: posts,
    residents: (n) => (isOne(n) ? ' resident' : ' residents'),
    area: () => ' km²',
  },
  short: {
    received: (amount) => `${amount} received`,
    perResidents: (n) => `${n} per 10,000`,
    residents: (n) => plural(n, 'person', 'people'),
  },
  notStated: 'not stated',
  ofResidents: 'of people',
  ofArea: 'of area',
  city: (a) => `city ${a.value}`,
  mean: (a) => `mean ${a.value}`,
  label: (a) =>
    `Schematic layout of ${plural(a.districts, 'district')}, coloured by ${a.measure.toLowerCase()}`,
  say: (a) => `${a.name}: ${a.parts.join(', ')}`,
  saying: (a) => `${a.what} ${a.value}${a.basis === '' ? '' : ` (${a.basis.toLowerCase()})`}`,
  table: {
    caption: (a) => `Districts: ${a.title}`,
    district: 'District',
    townships: 'Townships and subdistricts',
    released: 'Posts transferred out',
    opening: 'Opening posts',
    before: 'Per 10,000 before',
    after: 'Per 10,000 after',
    total: 'Total',
  },
  source: (a) => `${a.name}: ${a.text}`,
};

/** Words of the districts. */
export const districtsWords = { 'zh-CN': zhCN, en } as const;
