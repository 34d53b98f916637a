import { plural } from './plural';
/** What a sentence of a cell takes: texts, printed already. */
interface CellSaid {
  readonly unit: string;
  readonly year: string;
  readonly posts: string;
  readonly share: string;
  readonly basis: string;
}

interface RowSaid {
  readonly unit: string;
  readonly posts: string;
  readonly share: string;
  readonly basis: string;
}

export interface MatrixWords {
  readonly statement: (a: {
    years: string;
    base: string;
    moved: string;
    uppers: string;
    lowers: string;
  }) => string;
  readonly assumed: string;
  readonly pooled: string;
  readonly gridLabel: (a: { title: string; rows: number; columns: number }) => string;
  readonly blocks: { readonly out: string; readonly in: string };
  readonly unit: string;
  readonly total: string;
  readonly join: string;
  readonly joinHelp: string;
  readonly notStated: string;
  readonly unknownSign: string;
  /** A share already printed, with what it is a share of. */
  readonly share: Readonly<Record<'column' | 'moved' | 'system' | 'releasing', (share: string) => string>>;
  readonly cell: { readonly out: (a: CellSaid) => string; readonly in: (a: CellSaid) => string };
  readonly nothing: {
    readonly out: (a: { unit: string; year: string }) => string;
    readonly in: (a: { unit: string; year: string }) => string;
  };
  readonly unknownCell: (a: { unit: string; year: string }) => string;
  readonly row: { readonly out: (a: RowSaid) => string; readonly in: (a: RowSaid) => string };
  readonly column: (a: { year: string; posts: string; share: string; basis: string }) => string;
  readonly grand: (a: { posts: string }) => string;
  readonly legend: {
    readonly label: string;
    readonly heat: {
      readonly out: (a: { amount: string }) => string;
      readonly in: (a: { amount: string }) => string;
    };
    readonly unknown: string;
  };
  readonly table: {
    readonly caption: (a: { title: string }) => string;
    readonly margins: (a: { title: string; counted: string }) => string;
    readonly side: string;
    readonly unit: string;
    readonly year: string;
    readonly share: string;
    readonly outTotal: string;
    readonly inTotal: string;
  };
  readonly detail: {
    readonly out: string;
    readonly in: string;
    readonly shareOfYear: string;
    readonly shareOfMoved: string;
    readonly folds: (a: { count: number }) => string;
    readonly pooled: string;
  };
}

/** A number stands apart from the Chinese before it. */
const apart = (text: string) => (/^\d/.test(text) ? ` ${text}` : text);

const zhCN: MatrixWords = {
  statement: (a) => `${a.years}，${a.base}${a.uppers}划出、${a.lowers}划入各${apart(a.moved.trim())}`,
  assumed: '斜纹为按假设拆分的数，选中后可见所用假设。',
  pooled: '逐年汇总后再补给，来处与去处不一一对应。',
  gridLabel: (a) => `分年矩阵：${a.title}。${a.rows} 行 ${a.columns} 列，方向键逐格移动，回车选中。`,
  blocks: { out: '划出', in: '划入' },
  unit: '单位',
  total: '合计',
  join: '划出 = 划入',
  joinHelp: '每年划出合计与划入合计相等',
  notStated: '原文未列',
  unknownSign: '—',
  share: {
    column: (share) => `占当列的 ${share}`,
    moved: (share) => `占全部划转的 ${share}`,
    system: (share) => `占全系统的 ${share}`,
    releasing: (share) => `占划出单位的 ${share}`,
  },
  cell: {
    out: (a) => `${a.year}，${a.unit}划出 ${a.posts} 名，${a.share}，${a.basis}`,
    in: (a) => `${a.year}，${a.unit}划入 ${a.posts} 名，${a.share}，${a.basis}`,
  },
  nothing: {
    out: (a) => `${a.year}，${a.unit}没有划出，0 名`,
    in: (a) => `${a.year}，${a.unit}没有划入，0 名`,
  },
  unknownCell: (a) => `${a.year}，${a.unit}：原文未列`,
  row: {
    out: (a) => `${a.unit}共划出 ${a.posts} 名，${a.share}，${a.basis}`,
    in: (a) => `${a.unit}共划入 ${a.posts} 名，${a.share}，${a.basis}`,
  },
  column: (a) => `${a.year}划出、划入各 ${a.posts} 名，${a.share}，${a.basis}`,
  grand: (a) => `划出、划入合计各 ${a.posts} 名`,
  legend: {
    label: '图例',
    heat: { out: (a) => `划出，最深${apart(a.amount)}`, in: (a) => `划入，最深${apart(a.amount)}` },
    unknown: '— 原文未列',
  },
  table: {
    caption: (a) => `逐格：${a.title}`,
    margins: (a) => `分年与合计（${a.counted}）：${a.title}`,
    side: '方向',
    unit: '单位',
    year: '年度',
    share: '占当列',
    outTotal: '划出合计',
    inTotal: '划入合计',
  },
  detail: {
    out: '划出编制',
    in: '划入编制',
    shareOfYear: '占当年',
    shareOfMoved: '占全部划转',
    folds: (a) => `合并了 ${a.count} 个单位。`,
    pooled: '编制先汇入当年再补给各地，来处与去处不一一对应。',
  },
};

const en: MatrixWords = {
  statement: (a) => `${a.years}: ${a.base}${a.moved} left ${a.uppers}, and as many reached ${a.lowers}`,
  assumed: 'Hatched numbers are split by an assumption, shown for what is pinned.',
  pooled: 'Posts are pooled year by year, so sources and destinations are not matched.',
  gridLabel: (a) =>
    `Yearly matrix: ${a.title}. ${plural(a.rows, 'row', 'rows')}, ${plural(a.columns, 'column', 'columns')}; arrow keys walk the cells, Enter pins.`,
  blocks: { out: 'Out', in: 'In' },
  unit: 'Unit',
  total: 'Total',
  join: 'Out = in',
  joinHelp: 'In every year the posts transferred out and in are equal',
  notStated: 'not stated',
  unknownSign: '—',
  share: {
    column: (share) => `${share} of the column`,
    moved: (share) => `${share} of all moved`,
    system: (share) => `${share} of the system`,
    releasing: (share) => `${share} of the releasing units`,
  },
  cell: {
    out: (a) => `${a.year}: ${a.unit} released ${a.posts}, ${a.share}, ${a.basis}`,
    in: (a) => `${a.year}: ${a.unit} received ${a.posts}, ${a.share}, ${a.basis}`,
  },
  nothing: {
    out: (a) => `${a.year}: ${a.unit} released nothing, 0 posts`,
    in: (a) => `${a.year}: ${a.unit} received nothing, 0 posts`,
  },
  unknownCell: (a) => `${a.year}: ${a.unit}, not stated`,
  row: {
    out: (a) => `${a.unit} released ${a.posts} in all, ${a.share}, ${a.basis}`,
    in: (a) => `${a.unit} received ${a.posts} in all, ${a.share}, ${a.basis}`,
  },
  column: (a) => `${a.year}: ${a.posts} out and ${a.posts} in, ${a.share}, ${a.basis}`,
  grand: (a) => `In all ${a.posts} out and ${a.posts} in`,
  legend: {
    label: 'Legend',
    heat: { out: (a) => `Out, darkest ${a.amount}`, in: (a) => `In, darkest ${a.amount}` },
    unknown: '— not stated',
  },
  table: {
    caption: (a) => `Cell by cell: ${a.title}`,
    margins: (a) => `By year, with totals (${a.counted}): ${a.title}`,
    side: 'Direction',
    unit: 'Unit',
    year: 'Year',
    share: 'Of the column',
    outTotal: 'Out, total',
    inTotal: 'In, total',
  },
  detail: {
    out: 'Posts transferred out',
    in: 'Posts transferred in',
    shareOfYear: 'Of that year',
    shareOfMoved: 'Of all moved',
    folds: (a) => `${plural(a.count, 'unit is', 'units are')} folded here.`,
    pooled:
      'Posts are pooled in a year before they are handed on: sources and destinations are not matched one to one.',
  },
};

/** Words of the matrix. */
export const matrixWords = { 'zh-CN': zhCN, en } as const;
