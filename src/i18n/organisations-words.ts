import { plural } from './plural';
type Kind =
  | 'merge'
  | 'streamline'
  | 'convert'
  | 'transfer-in'
  | 'extend'
  | 'create'
  | 'restructure'
  | 'merge-duties'
  | 'reorganise';
type Tier = 'city' | 'city-direct' | 'county' | 'township' | 'station' | 'specialised';
type Family = 'merging' | 'streamlining' | 'changing' | 'creating' | 'inside';

/** Words of the picture of organisations. */
export interface OrganisationsWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly statement: (a: { changes: number; parts: readonly string[] }) => string;
  readonly mergers: (n: number) => string;
  readonly created: (n: number) => string;
  readonly streamlined: (a: { name: string; before: string; after: string }) => string;
  readonly note: string;
  readonly candidates: (a: { name: string; before: string; after: string }) => string;
  readonly structure: (a: { count: number; names: string }) => string;
  readonly structureNote: string;
  readonly newMark: string;
  readonly endMark: string;
  readonly outside: string;
  readonly fromOutside: (names: string) => string;
  readonly sameName: string;
  readonly count: (n: string) => string;
  readonly counted: (a: { name: string; value: string }) => string;
  readonly notStated: string;
  /** The same, short, beside a name. */
  readonly unstated: string;
  readonly list: (names: readonly string[]) => string;
  readonly become: (a: { before: string; after: string }) => string;
  readonly said: (parts: readonly string[]) => string;
  readonly title: (a: { kind: string; names: string }) => string;
  readonly before: (name: string) => string;
  readonly after: (name: string) => string;
  readonly year: (year: number) => string;
  readonly labels: { readonly kind: string; readonly tiers: string; readonly year: string };
  readonly table: {
    readonly caption: string;
    readonly before: string;
    readonly beforeCount: string;
    readonly after: string;
    readonly afterCount: string;
    readonly source: string;
    readonly none: string;
    readonly pin: (name: string) => string;
  };
  readonly legend: {
    readonly before: string;
    readonly after: string;
    readonly unknown: string;
    readonly created: string;
    readonly border: string;
  };
}

const zhCN: OrganisationsWords = {
  kinds: {
    merge: '合并',
    streamline: '精简',
    convert: '改设',
    'transfer-in': '划入',
    extend: '延伸',
    create: '新设',
    restructure: '调整',
    'merge-duties': '职责归并',
    reorganise: '改组',
  },
  tiers: {
    city: '市级',
    'city-direct': '市局直属',
    county: '旗县区',
    township: '苏木乡镇（街道）',
    station: '派出所',
    specialised: '专业分局',
  },
  families: {
    merging: '合并、职责归并',
    streamlining: '精简',
    changing: '改设、划入、延伸',
    creating: '新设',
    inside: '内部调整、改组',
  },
  statement: ({ changes, parts }) => [`机构变动 ${changes} 项`, parts.join('，')].filter(Boolean).join('：'),
  mergers: (n) => `合并 ${n} 项`,
  created: (n) => `新设 ${n} 项`,
  streamlined: ({ name, before, after }) => `${name}由 ${before} 个减至 ${after} 个`,
  note: '一格为一个机构，条带宽度按机构数，不是编制数。',
  candidates: ({ name, before, after }) => `${name}的个数为推算：${before} → ${after}。`,
  structure: ({ count, names }) => `新架构：${count} 个体系　${names}`,
  structureNote: '各机构归属哪个体系，原文未列',
  newMark: '新设',
  endMark: '撤销',
  outside: '系统外',
  fromOutside: (names) => `系统外的${names}`,
  sameName: '名称未变',
  count: (n) => `${n} 个`,
  counted: ({ name, value }) => `${name}（${value}）`,
  notStated: '个数原文未列',
  unstated: '原文未列',
  list: (names) => names.join('、'),
  become: ({ before, after }) => `${before}，变为${after}`,
  said: (parts) => `${parts.join('；')}。`,
  title: ({ kind, names }) => `${kind}：${names}`,
  before: (name) => `调整前　${name}`,
  after: (name) => `调整后　${name}`,
  year: (year) => `${year} 年`,
  labels: { kind: '方式', tiers: '层级', year: '年份' },
  table: {
    caption: '机构变动，个数为机构数，不是编制数',
    before: '调整前',
    beforeCount: '个数（前）',
    after: '调整后',
    afterCount: '个数（后）',
    source: '出处',
    none: '—',
    pin: (name) => `选中 ${name}`,
  },
  legend: {
    before: '调整前',
    after: '调整后',
    unknown: '个数原文未列',
    created: '新设',
    border: '由系统外划入',
  },
};

const en: OrganisationsWords = {
  kinds: {
    merge: 'Merged',
    streamline: 'Streamlined',
    convert: 'Converted',
    'transfer-in': 'Transferred in',
    extend: 'Extended',
    create: 'Created',
    restructure: 'Restructured',
    'merge-duties': 'Duties merged',
    reorganise: 'Reorganised',
  },
  tiers: {
    city: 'city',
    'city-direct': 'city, direct',
    county: 'county',
    township: 'township (subdistrict)',
    station: 'station',
    specialised: 'specialised sub-bureau',
  },
  families: {
    merging: 'Merged, duties merged',
    streamlining: 'Streamlined',
    changing: 'Converted, transferred in, extended',
    creating: 'Created',
    inside: 'Restructured, reorganised',
  },
  statement: ({ changes, parts }) => [plural(changes, 'change'), parts.join(', ')].filter(Boolean).join(': '),
  mergers: (n) => plural(n, 'merger'),
  created: (n) => `${n} created`,
  streamlined: ({ name, before, after }) => `${name.toLowerCase()} ${before} → ${after}`,
  note: 'One square is one unit; widths count units, not posts.',
  candidates: ({ name, before, after }) =>
    ` The numbers of ${name.toLowerCase()} are derived: ${before} → ${after}.`,
  structure: ({ count, names }) => `New structure, ${plural(count, 'system')}: ${names}`,
  structureNote: 'Which unit belongs to which system is not stated',
  newMark: 'Created',
  endMark: 'Abolished',
  outside: 'outside',
  fromOutside: (names) => `${names} from outside`,
  sameName: 'same name',
  count: (n) => n,
  counted: ({ name, value }) => `${name} (${value})`,
  notStated: 'number not stated',
  unstated: 'not stated',
  list: (names) => [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and '),
  become: ({ before, after }) => `${before} became ${after}`,
  said: (parts) => `${parts.join('; ')}.`,
  title: ({ kind, names }) => `${kind}: ${names}`,
  before: (name) => `Before: ${name}`,
  after: (name) => `After: ${name}`,
  year: (year) => `${year}`,
  labels: { kind: 'How', tiers: 'Tier', year: 'Year' },
  table: {
    caption: 'Changes of organisations; numbers are numbers of units, not of posts',
    before: 'Before',
    beforeCount: 'Units before',
    after: 'After',
    afterCount: 'Units after',
    source: 'Section',
    none: '—',
    pin: (name) => `Select ${name}`,
  },
  legend: {
    before: 'before',
    after: 'after',
    unknown: 'number not stated',
    created: 'created',
    border: 'from outside',
  },
};

export const organisationsWords = { 'zh-CN': zhCN, en };
