import type { Figure, FigureValue, Working } from '../../src/domain/figures/figure';
import { localised } from '../../src/domain/localised';
import { invented, invention } from './invented';
import { summary } from './summary';
import { tallies } from './tallies';

const single = (magnitude: number, digits = 0): FigureValue => ({
  kind: 'single',
  is: { magnitude, digits },
});

const change = ({ before, after }: { before: number; after: number }): FigureValue => ({
  kind: 'change',
  before: { magnitude: before, digits: 0 },
  after: { magnitude: after, digits: 0 },
});

type Counted = Omit<Figure, 'topic' | 'basis' | 'source' | 'period'> & Partial<Pick<Figure, 'source'>>;

const counted = (figure: Counted): Figure => ({
  topic: 'posts',
  period: summary.period,
  assumption: invention,
  ...invented,
  ...figure,
});

/** A whole number as a share of another, per cent to one decimal. */
function share(part: number, whole: number): Pick<Figure, 'value' | 'unit' | 'working'> {
  const percent = (100 * part) / whole;
  const working: Working = {
    formula: 'p ÷ n',
    substituted: `${part} ÷ ${whole}`,
    result: `${percent.toFixed(1)} %`,
  };
  return { value: single(percent, 1), unit: 'percent', working };
}

const { down, up, joinedBureau, joinedDistricts, left, within, bureau, districts, system, batches, pooled } =
  tallies;

/** X1–X9: what the ledger comes to. */
export const figuresPosts: readonly Figure[] = [
  counted({ id: 'X1', name: localised('下沉编制', 'Posts moved down'), value: single(down), unit: 'posts' }),
  counted({
    id: 'X2',
    name: localised('下沉编制占全系统编制', 'Posts moved down, share of the whole system’s posts'),
    ...share(down, system.before),
    source: { kind: 'figures', of: ['X1', 'X6'] },
    note: localised('分母为期初编制。', 'Of the posts before the first batch.'),
  }),
  counted({
    id: 'X3',
    name: localised('下沉编制占市局编制', 'Posts moved down, share of the bureau’s posts'),
    ...share(down, bureau.before),
    source: { kind: 'figures', of: ['X1', 'X4'] },
    note: localised('分母为市局期初编制。', 'Of the bureau’s posts before the first batch.'),
  }),
  counted({
    id: 'X4',
    name: localised('市局编制', 'Posts of the bureau'),
    value: change(bureau),
    unit: 'posts',
    direction: 'down',
    working: {
      formula: 'u − d + r + j − l',
      substituted: `${bureau.before} − ${down} + ${up} + ${joinedBureau} − ${left}`,
      result: String(bureau.after),
    },
  }),
  counted({
    id: 'X5',
    name: localised('区县编制', 'Posts of the districts'),
    value: change(districts),
    unit: 'posts',
    direction: 'up',
    working: {
      formula: 'c + d − r + j',
      substituted: `${districts.before} + ${down} − ${up} + ${joinedDistricts}`,
      result: String(districts.after),
    },
  }),
  counted({
    id: 'X6',
    name: localised('全系统编制', 'Posts of the whole system'),
    value: change(system),
    unit: 'posts',
    working: {
      formula: 'n + j − l',
      substituted: `${system.before} + ${joinedBureau + joinedDistricts} − ${left}`,
      result: String(system.after),
    },
    note: localised(
      '系统内划转不改变总数；变动只来自系统外的划入和划出。',
      'Moves inside do not change it; only posts from and to outside do.',
    ),
  }),
  counted({
    id: 'X7',
    name: localised('上收编制', 'Posts moved up'),
    value: single(up),
    unit: 'posts',
    note: localised('从五个区县到反诈中心。', 'From five districts to the Anti-Fraud Centre.'),
  }),
  counted({
    id: 'X8',
    name: localised('市局内部划转编制', 'Posts moved within the bureau'),
    value: single(within),
    unit: 'posts',
  }),
  counted({
    id: 'X9',
    name: localised('划转批次', 'Batches of transfers'),
    value: single(batches),
    unit: 'count',
    note: localised(
      `其中统筹划转 ${pooled} 批，其余逐笔写明划出、划入单位。`,
      `${pooled} of them pooled; the others name the units on both sides.`,
    ),
  }),
];
