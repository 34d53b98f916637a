import type { Language } from './language';
import { plural } from './plural';

export const transferColumns = [
  'number',
  'from',
  'quota',
  'fromBefore',
  'released',
  'fromAfter',
  'to',
  'toBefore',
  'received',
  'toAfter',
  'documentNo',
  'date',
  'note',
] as const;
export type TransferColumn = (typeof transferColumns)[number];

/** Words of the quota transfer table. Numbers and names arrive printed. */
export interface TransferWords {
  readonly title: string;
  readonly columns: Readonly<Record<TransferColumn, string>>;
  readonly year: string;
  readonly paired: string;
  readonly pairedBy: { readonly 'by-rule': string; readonly 'only-way': string };
  readonly quotaName: string;
  readonly notStated: string;
  readonly caption: (a: { readonly plan: string; readonly years: string; readonly rows: number }) => string;
  readonly yearRow: (a: { readonly year: number; readonly posts: string; readonly rows: number }) => string;
  readonly fillYear: string;
  readonly fillYearOf: (a: { readonly year: number }) => string;
  readonly total: string;
  readonly agrees: (a: { readonly posts: string }) => string;
  readonly differs: (a: {
    readonly released: string;
    readonly received: string;
    readonly planned: string;
  }) => string;
  readonly stamp: string;
  readonly stampHelp: string;
  readonly broken: (a: { readonly count: number }) => string;
  readonly ruleMark: string;
  readonly byRule: string;
  readonly running: string;
  readonly orphans: (a: { readonly count: number }) => string;
  readonly empty: string;
  /** Where not all columns fit. */
  readonly further: string;
  readonly fields: {
    readonly documentNo: (a: { readonly number: number }) => string;
    readonly date: (a: { readonly number: number }) => string;
    readonly note: (a: { readonly number: number }) => string;
  };
  readonly acts: {
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly csv: string;
    readonly saved: string;
    readonly saveFailed: string;
    readonly print: string;
    readonly printFailed: string;
  };
  readonly more: (a: { readonly count: string }) => string;
  readonly shown: (a: { readonly shown: string; readonly all: string }) => string;
  readonly sheet: {
    readonly data: (a: { readonly title: string }) => string;
    readonly printed: (a: { readonly date: string }) => string;
    readonly basis: (a: { readonly basis: string }) => string;
    readonly signatures: readonly string[];
  };
}

const zhCN: TransferWords = {
  title: '编制划转表',
  columns: {
    number: '序号',
    from: '划出单位',
    quota: '编制类型',
    fromBefore: '划出前核定',
    released: '划出数',
    fromAfter: '划出后核定',
    to: '接收单位',
    toBefore: '划入前核定',
    received: '划入数',
    toAfter: '划入后核定',
    documentNo: '批准文号',
    date: '批准日期',
    note: '备注',
  },
  year: '年度',
  paired: '配对',
  pairedBy: { 'by-rule': '按规则', 'only-way': '唯一' },
  quotaName: '政法专项编制',
  notStated: '原文未列',
  caption: (a) => `${a.plan}，${a.years}，共 ${a.rows} 笔`,
  yearRow: (a) => `${a.year} 年，${a.posts} 名，${a.rows} 笔`,
  fillYear: '文号、日期填到全年',
  fillYearOf: (a) => `文号、日期填到全年：照 ${a.year} 年首笔`,
  total: '合计',
  agrees: (a) => `划出合计 = 划入合计 = 方案下沉总量 ${a.posts} 名`,
  differs: (a) =>
    `划出合计 ${a.released}、划入合计 ${a.received}、方案下沉总量 ${a.planned}，三者不符，不可使用`,
  stamp: '每千名口径，不可报批',
  stampHelp: '填入系统编制总数后，按实有名数重算，印记随之去除。',
  broken: (a) => `方案有 ${a.count} 项规则未满足，不可报批`,
  ruleMark: '※',
  byRule:
    '方案只定各单位每年的划出、划入数，标 ※ 的配对按规则生成：剩余最多的划出单位对剩余最多的接收单位，相同者按台账顺序。',
  running: '划出、划入前后的核定数按表中顺序逐笔累计。',
  orphans: (a) => `另有 ${a.count} 条文号或备注对应的划转已不在方案中，内容仍保留。`,
  empty: '方案没有划转。',
  further: '表宽于窗口，批准文号、批准日期、备注在右侧，可横向滚动。',
  fields: {
    documentNo: (a) => `第 ${a.number} 笔批准文号`,
    date: (a) => `第 ${a.number} 笔批准日期`,
    note: (a) => `第 ${a.number} 笔备注`,
  },
  acts: {
    label: '划转表的去处',
    copy: '复制到电子表格',
    copied: '已复制，可粘贴到电子表格',
    copyFailed: '浏览器不允许复制，请改用下载',
    csv: '下载 CSV',
    saved: '已交浏览器保存',
    saveFailed: '未能保存，请重试',
    print: '打印（A4、A3 横向）',
    printFailed: '打印页未能载入，请检查网络后重试',
  },
  more: (a) => `再显示 ${a.count} 行`,
  shown: (a) => `已显示 ${a.shown} 行，共 ${a.all} 行`,
  sheet: {
    data: (a) => `数据：${a.title}`,
    printed: (a) => `打印日期：${a.date}`,
    basis: (a) => `依据：${a.basis}。原文未列的核定数不作推测。`,
    signatures: ['制表', '审核', '批准'],
  },
};

const en: TransferWords = {
  title: 'Quota transfer table',
  columns: {
    number: 'No.',
    from: 'Releasing unit',
    quota: 'Quota type',
    fromBefore: 'Authorised before',
    released: 'Released',
    fromAfter: 'Authorised after',
    to: 'Receiving unit',
    toBefore: 'Authorised before',
    received: 'Received',
    toAfter: 'Authorised after',
    documentNo: 'Approval no.',
    date: 'Approval date',
    note: 'Remarks',
  },
  year: 'Year',
  paired: 'Pairing',
  pairedBy: { 'by-rule': 'by rule', 'only-way': 'only way' },
  quotaName: 'special political-legal quota',
  notStated: 'not stated',
  caption: (a) => `${a.plan}, ${a.years}, ${plural(a.rows, 'transfer')}`,
  yearRow: (a) => `${a.year}: ${plural(a.posts, 'post')} in ${plural(a.rows, 'transfer')}`,
  fillYear: 'Use number and date all year',
  fillYearOf: (a) => `Use number and date all year: those of the first transfer of ${a.year}`,
  total: 'Total',
  agrees: (a) => `Released = received = ${plural(a.posts, 'post')} the plan moves`,
  differs: (a) =>
    `Released ${a.released}, received ${a.received}, the plan moves ${a.planned}: they differ, so the table must not be used`,
  stamp: 'Per 1,000 posts, not for approval',
  stampHelp: 'Enter the total of the system: the table is then worked out in real posts and the stamp goes.',
  broken: (a) => `${a.count} ${a.count === 1 ? 'rule is' : 'rules are'} broken, not for approval`,
  ruleMark: '※',
  byRule:
    'The plan fixes only what each unit gives and gets in a year. Rows marked ※ are paired by rule: the releasing unit with most left to the receiving unit with most left, equal ones in the order of the ledger.',
  running: 'Authorised posts before and after are running balances in the order of the rows.',
  orphans: (a) =>
    `${a.count} more ${a.count === 1 ? 'note belongs' : 'notes belong'} to transfers the plan no longer has; they are kept.`,
  empty: 'The plan moves no posts.',
  further: 'The table is wider than the window: approval number, date and remarks are to the right.',
  fields: {
    documentNo: (a) => `Approval number of transfer ${a.number}`,
    date: (a) => `Approval date of transfer ${a.number}`,
    note: (a) => `Remarks on transfer ${a.number}`,
  },
  acts: {
    label: 'Passing the table on',
    copy: 'Copy for a spreadsheet',
    copied: 'Copied, ready to paste into a spreadsheet',
    copyFailed: 'The browser does not allow copying: download it instead',
    csv: 'Download CSV',
    saved: 'Handed to the browser to save',
    saveFailed: 'Could not be saved, please try again',
    print: 'Print (A4 or A3 landscape)',
    printFailed: 'The sheet could not be loaded: check the network and try again',
  },
  more: (a) => `Show ${a.count} more`,
  shown: (a) => `${a.shown} of ${plural(a.all, 'row')} shown`,
  sheet: {
    data: (a) => `Data: ${a.title}`,
    printed: (a) => `Printed ${a.date}`,
    basis: (a) => `Basis: ${a.basis.toLowerCase()}. Authorised posts that are not stated are not guessed.`,
    signatures: ['Prepared by', 'Checked by', 'Approved by'],
  },
};

export const transferWords: Readonly<Record<Language, TransferWords>> = { 'zh-CN': zhCN, en };
