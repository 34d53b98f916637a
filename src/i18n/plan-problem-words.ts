import type { Language } from './language';
import { plural } from './plural';

/** What a problem of a plan is told with, printed: names of units and indicators, whole posts. Empty where it has none. */
export interface ProblemArgs {
  readonly unit: string;
  readonly units: string;
  readonly side: string;
  readonly indicator: string;
  readonly year: string;
  readonly years: string;
  readonly posts: string;
  readonly moved: string;
  readonly difference: string;
  readonly group: string;
  readonly floor: string;
  readonly cap: string;
  readonly floors: string;
  readonly caps: string;
  readonly cells: string;
  readonly opening: string;
  readonly largest: string;
  readonly most: string;
  readonly room: string;
  /** What all units of a side, or all years, have together: told where it is that total which holds. */
  readonly total: string;
  readonly value: string;
}

type Say = (a: ProblemArgs) => string;

/** A number that may not be told, with what parts it from the word before. */
const apart = (number: string) => (number === '' ? '' : ` ${number}`);

/** Whose problem it is, before what it is. */
const of = (a: ProblemArgs) => a.unit || a.side;
const zh =
  (text: Say): Say =>
  (a) =>
    `${of(a)}${of(a) === '' ? '' : '：'}${text(a)}`;
const en =
  (text: Say): Say =>
  (a) =>
    `${of(a)}${of(a) === '' ? '' : ': '}${text(a)}`;

const zhCN = {
  'posts-not-whole': zh(() => '编制须为整数，请改正'),
  'posts-negative': zh(() => '编制不能为负，请改正'),
  'posts-too-large': zh((a) => `编制不能超过 ${a.largest} 名`),
  'weight-not-usable': zh(() => '权重须为不小于 0 的数'),
  'total-not-positive': zh(() => '系统编制总数应大于 0'),
  'total-of-real-posts': zh(() => '数据已按实有名数计，不另填系统编制总数'),
  'mode-not-in-data': zh(() => '这套数据不支持方案的规划方式'),
  'level-not-in-data': zh(() => '这套数据没有所选的划出层级'),
  'dataset-differs': zh(() => '方案属于另一套数据'),
  'no-units': zh(() => '没有可以参与的单位'),
  'years-out-of-order': zh(() => '起止年份颠倒或不是整数'),
  'years-outside-mode': zh(() => '年份超出方案可规划的范围'),
  'years-too-many': zh((a) => `年份过多，最多 ${a.most} 年`),
  'opening-missing': zh(() => '原有编制未填，请先填写'),
  'residents-missing': zh((a) => `${a.indicator}未填，请先填写`),
  'indicator-missing': zh((a) => `${a.indicator}未填，请先填写或不用这项指标`),
  'indicator-unknown': zh((a) => `没有“${a.indicator}”这项指标`),
  'indicator-not-usable': zh((a) => `${a.indicator}的值“${a.value}”不可用`),
  'indicator-all-zero': zh((a) => `${a.indicator}全为 0，不能作权重`),
  'index-empty': zh(() => '没有选用任何指标，请至少给一项权重'),
  'moved-exceeds-group': zh((a) => `下沉 ${a.moved} 名，超过划出单位合计 ${a.group} 名`),
  'hands-exceed-moved': zh(
    (a) => `手工设定共 ${a.posts} 名，超过下沉总量 ${a.moved} 名，多 ${a.difference} 名`,
  ),
  'posts-differ': zh((a) => `各单位合计 ${a.posts} 名，与下沉总量 ${a.moved} 名相差 ${a.difference} 名`),
  'floors-exceed-moved': zh((a) => `下限合计 ${a.floors} 名，超过可分的 ${a.moved} 名`),
  'caps-below-moved': zh((a) => `上限合计 ${a.caps} 名，不足可分的 ${a.moved} 名`),
  'no-weight': zh(() => '各单位权重均为 0，无从分配'),
  'floor-above-cap': zh((a) => `下限 ${a.floor} 高于上限 ${a.cap}`),
  'floor-above-opening': zh((a) => `下限 ${a.floor} 高于原有 ${a.cap} 名`),
  'cells-above-cap': zh((a) => `锁定的年度数合计 ${a.floor}，超过上限 ${a.cap}`),
  'cells-exceed-unit': zh((a) => `锁定的年度数合计 ${a.cells}，与本单位 ${a.posts} 名不符`),
  'years-weightless': zh(() => '各年权重均为 0，无从分到年度'),
  'locked-years-exceed-moved': zh((a) => `锁定的年度合计 ${a.posts} 名，超过下沉总量 ${a.moved} 名`),
  'locked-years-differ': zh(
    (a) => `各年均已锁定，合计 ${a.posts} 名，与下沉总量 ${a.moved} 名相差 ${a.difference} 名`,
  ),
  'cells-exceed-year': zh((a) => `${a.year} 年锁定的单位合计 ${a.cells} 名，超过当年 ${a.posts} 名`),
  'cells-exceed-moved': zh((a) => `锁定的年度数合计 ${a.cells} 名，超过下沉总量 ${a.moved} 名`),
  'cells-not-possible': zh((a) => `锁定的年度数使${a.units}无法分配（${a.years}），请放开一些`),
  'openings-exceed-group': zh((a) => `填入的原有编制合计 ${a.posts} 名，超过合计 ${a.group} 名`),
  'unit-takes-no-part': zh(() => '不在方案之内，对它的设定不起作用'),
  'year-not-in-plan': zh((a) => `${a.year} 年不在方案之内，对它的设定不起作用`),
  'limit-lock': zh((a) => (a.total === '' ? '已锁定，不再移动' : `各年已锁定，合计 ${a.total} 名`)),
  'limit-floor': zh((a) => (a.total === '' ? `已到下限${apart(a.floor)}` : `各单位下限合计 ${a.total} 名`)),
  'limit-cap': zh((a) => (a.total === '' ? `已到上限${apart(a.cap)}` : `各单位上限合计 ${a.total} 名`)),
  'limit-opening': zh((a) =>
    a.total === '' ? '已到原有编制，不能再减' : `各单位原有编制合计 ${a.total} 名，不能再减`,
  ),
  'limit-group': zh((a) => `划出单位编制合计 ${a.total} 名，不能再减`),
  'limit-others': zh((a) => {
    if (a.year !== '')
      return of(a) === ''
        ? `${a.year} 年：其余年份均已设定，没有可调的编制`
        : `${a.year} 年没有可调的编制，单位合计与年度合计都不变`;
    return a.total === '' ? '其余单位均已设定，没有可调的编制' : `各单位均已设定，合计 ${a.total} 名`;
  }),
  'limit-cells': zh((a) => (a.total === '' ? '已到锁定的年度数' : `锁定的年度数合计 ${a.total} 名`)),
  'limit-moved': zh((a) => `已到下沉总量${apart(a.moved)}`),
  'limit-zero': zh(() => '已到 0'),
} as const;

/** By the code of the problem. */
export type PlanProblemWords = Readonly<Record<keyof typeof zhCN, Say>>;

const english: PlanProblemWords = {
  'posts-not-whole': en(() => 'posts must be whole'),
  'posts-negative': en(() => 'posts cannot be negative'),
  'posts-too-large': en((a) => `no more than ${plural(a.largest, 'post')}`),
  'weight-not-usable': en(() => 'a weight must be a number, 0 or more'),
  'total-not-positive': en(() => 'the total of the system must be above 0'),
  'total-of-real-posts': en(() => 'the data counts real posts, so there is no total to enter'),
  'mode-not-in-data': en(() => 'this data cannot be planned in the way of this plan'),
  'level-not-in-data': en(() => 'this data does not have the chosen level of releasing units'),
  'dataset-differs': en(() => 'the plan is of another data set'),
  'no-units': en(() => 'no unit can take part'),
  'years-out-of-order': en(() => 'the years are out of order or not whole'),
  'years-outside-mode': en(() => 'the years lie outside what the plan can cover'),
  'years-too-many': en((a) => `too many years, ${a.most} at most`),
  'opening-missing': en(() => 'opening posts are missing: enter them first'),
  'residents-missing': en((a) => `${a.indicator} is missing: enter it first`),
  'indicator-missing': en((a) => `${a.indicator} is missing: enter it, or leave this indicator out`),
  'indicator-unknown': en((a) => `there is no indicator “${a.indicator}”`),
  'indicator-not-usable': en((a) => `the value “${a.value}” of ${a.indicator} cannot be used`),
  'indicator-all-zero': en((a) => `${a.indicator} is 0 everywhere and cannot be a weight`),
  'index-empty': en(() => 'no indicator is chosen: give at least one a weight'),
  'moved-exceeds-group': en(
    (a) => `${plural(a.moved, 'post')} to move, but the releasing units have ${a.group}`,
  ),
  'hands-exceed-moved': en((a) => `${a.posts} set by hand, ${a.difference} more than the ${a.moved} to move`),
  'posts-differ': en(
    (a) => `the units add up to ${a.posts}, not to the ${a.moved} to move (${a.difference})`,
  ),
  'floors-exceed-moved': en((a) => `floors add up to ${a.floors}, more than the ${a.moved} there are`),
  'caps-below-moved': en((a) => `caps add up to ${a.caps}, fewer than the ${a.moved} there are`),
  'no-weight': en(() => 'every weight is 0, so nothing can be shared out'),
  'floor-above-cap': en((a) => `floor ${a.floor} is above cap ${a.cap}`),
  'floor-above-opening': en((a) => `floor ${a.floor} is above the ${plural(a.cap, 'post')} it has`),
  'cells-above-cap': en((a) => `locked years add up to ${a.floor}, above ${a.cap}`),
  'cells-exceed-unit': en((a) => `locked years add up to ${a.cells}, not to the ${a.posts} of the unit`),
  'years-weightless': en(() => 'every year has weight 0, so nothing can be spread'),
  'locked-years-exceed-moved': en(
    (a) => `locked years add up to ${a.posts}, more than the ${a.moved} to move`,
  ),
  'locked-years-differ': en(
    (a) => `all years are locked at ${a.posts}, not the ${a.moved} to move (${a.difference})`,
  ),
  'cells-exceed-year': en((a) => `units locked in ${a.year} add up to ${a.cells}, more than its ${a.posts}`),
  'cells-exceed-moved': en((a) => `locked cells add up to ${a.cells}, more than the ${a.moved} to move`),
  'cells-not-possible': en(
    (a) => `locked cells leave no table for ${a.units} (${a.years}): free some of them`,
  ),
  'openings-exceed-group': en((a) => `opening posts entered add up to ${a.posts}, more than ${a.group}`),
  'unit-takes-no-part': en(() => 'takes no part in the plan, so what is set for it counts for nothing'),
  'year-not-in-plan': en((a) => `${a.year} is not in the plan, so what is set for it counts for nothing`),
  'limit-lock': en((a) => (a.total === '' ? 'locked' : `the years are locked at ${a.total} together`)),
  'limit-floor': en((a) =>
    a.total === '' ? `at its floor${apart(a.floor)}` : `floors add up to ${a.total}`,
  ),
  'limit-cap': en((a) => (a.total === '' ? `at its cap${apart(a.cap)}` : `caps add up to ${a.total}`)),
  'limit-opening': en((a) =>
    a.total === ''
      ? 'at the posts it has: no more can be cut'
      : `the units have ${plural(a.total, 'post')} to cut`,
  ),
  'limit-group': en((a) => `the releasing units have ${plural(a.total, 'post')} in all`),
  'limit-others': en((a) => {
    if (a.year !== '')
      return of(a) === ''
        ? `all years but ${a.year} are set: there is nothing left to shift`
        : `nothing left to shift in ${a.year}, the totals of unit and year being kept`;
    return a.total === ''
      ? 'all other units are set: there is nothing left to shift'
      : `all units are set, at ${a.total} together`;
  }),
  'limit-cells': en((a) => (a.total === '' ? 'at its locked years' : `locked years add up to ${a.total}`)),
  'limit-moved': en((a) => `at the posts to move${apart(a.moved)}`),
  'limit-zero': en(() => 'at 0'),
};

/** Words for everything that can be wrong with a plan, and for what stops a gesture. */
export const planProblemWords: Readonly<Record<Language, PlanProblemWords>> = { 'zh-CN': zhCN, en: english };
