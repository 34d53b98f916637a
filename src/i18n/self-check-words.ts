import type { Language } from './language';
import { isOne, plural } from './plural';

type Kind =
  | 'derived'
  | 'working'
  | 'arithmetic'
  | 'rounding'
  | 'conflict'
  | 'report'
  | 'batch'
  | 'split'
  | 'law'
  | 'system'
  | 'moved'
  | 'passing'
  | 'drawn'
  | 'indicator'
  | 'organisations';

interface Levels {
  readonly upper: string;
  readonly lower: string;
  readonly via: string;
}

export interface SelfCheckWords {
  readonly title: string;
  /** In the bar of every page. */
  readonly failedShort: (a: { count: string }) => string;
  readonly passed: (a: { count: string }) => string;
  readonly failed: (a: { failed: string; count: string }) => string;
  readonly running: string;
  readonly notRun: string;
  readonly noAnswer: string;
  readonly finishedAt: (a: { time: string }) => string;
  readonly again: string;
  readonly what: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly count: (a: { ok: string; all: string }) => string;
  readonly expected: string;
  readonly found: string;
  readonly difference: string;
  readonly checked: string;
  readonly showAll: string;
  readonly hideAll: string;
  readonly levels: (a: Levels) => string;
  /** Names of what a check is about where the data have none. */
  readonly subjects: Readonly<Record<string, string>>;
}

const zhLevels: Readonly<Record<string, string>> = {
  group: '合计',
  system: '体系',
  unit: '单位',
  district: '旗县区',
  station: '派出所',
};
const enLevels: Readonly<Record<string, string>> = {
  group: 'totals',
  system: 'systems',
  unit: 'units',
  district: 'districts',
  station: 'stations',
};

const zhCN: SelfCheckWords = {
  title: '自检',
  failedShort: (a) => `自检有 ${a.count} 项不符`,
  passed: (a) => `${a.count} 项全部相符`,
  failed: (a) => `${a.count} 项中有 ${a.failed} 项不符`,
  running: '正在复算…',
  notRun: '尚未复算。页面空闲时自动进行。',
  noAnswer: '有数据没有取到，未能复算。',
  finishedAt: (a) => `复算于 ${a.time}`,
  again: '重新复算',
  what: '由收到的数据逐项复算推算数、守恒和合计，与收到的结果比对。',
  kinds: {
    derived: '推算数',
    working: '算式',
    arithmetic: '算式得数',
    rounding: '取整区间',
    conflict: '冲突',
    report: '数据与台账',
    batch: '批次收支相抵',
    split: '拆分等于原批次',
    law: '台账其他规则',
    system: '全系统编制',
    moved: '流向合计',
    passing: '年度收支相抵',
    drawn: '流向图各项',
    indicator: '旗县区合计',
    organisations: '机构个数',
  },
  count: (a) => `${a.ok} / ${a.all}`,
  expected: '复算',
  found: '收到',
  difference: '相差',
  checked: '已复算，相符',
  showAll: '逐项列出',
  hideAll: '收起',
  levels: (a) =>
    `${zhLevels[a.upper] ?? a.upper} → ${zhLevels[a.lower] ?? a.lower}${a.via === 'year' ? '，分年度' : ''}`,
  subjects: {
    ledger: '与台账',
    links: '与各条流向之和',
    graph: '各节点与流向',
    moved: '划转编制',
    releasing: '划出单位调整前',
    others: '其余单位调整前',
    system: '全系统',
  },
};

const en: SelfCheckWords = {
  title: 'Self-check',
  failedShort: (a) => `Self-check: ${plural(a.count, 'difference')}`,
  passed: (a) => (isOne(a.count) ? 'The one check agrees' : `All ${a.count} checks agree`),
  failed: (a) => `${a.failed} of ${plural(a.count, 'check')} ${isOne(a.failed) ? 'differs' : 'differ'}`,
  running: 'Recomputing…',
  notRun: 'Not run yet. It runs when the page is idle.',
  noAnswer: 'Some data did not arrive, so nothing was recomputed.',
  finishedAt: (a) => `run at ${a.time}`,
  again: 'Run again',
  what: 'Every derived figure, balance and total is recomputed from the data received and compared with what was received.',
  kinds: {
    derived: 'Derived figures',
    working: 'Workings',
    arithmetic: 'What workings come to',
    rounding: 'Rounding intervals',
    conflict: 'Conflicts',
    report: 'Figures and ledger',
    batch: 'Batches sum to zero',
    split: 'Splits equal their batch',
    law: 'Other rules of the ledger',
    system: 'Posts of the system',
    moved: 'Flow totals',
    passing: 'Years: in equals out',
    drawn: 'Parts of the flow pictures',
    indicator: 'District totals',
    organisations: 'Numbers of organisations',
  },
  count: (a) => `${a.ok} / ${a.all}`,
  expected: 'recomputed',
  found: 'received',
  difference: 'difference',
  checked: 'recomputed, agrees',
  showAll: 'List each check',
  hideAll: 'Hide the list',
  levels: (a) =>
    `${enLevels[a.upper] ?? a.upper} → ${enLevels[a.lower] ?? a.lower}${a.via === 'year' ? ', by year' : ''}`,
  subjects: {
    ledger: 'against the ledger',
    links: 'against the sum of its flows',
    graph: 'each unit and flow',
    moved: 'posts moved',
    releasing: 'releasing units before',
    others: 'all other units before',
    system: 'the system',
  },
};

export const selfCheckWords: Readonly<Record<Language, SelfCheckWords>> = { 'zh-CN': zhCN, en };
