import { plural } from './plural';
type Direction = 'down' | 'up' | 'in' | 'across' | 'not-stated';

/** Words of the picture of duties. */
export interface DutiesWords {
  readonly directions: Readonly<Record<Direction, string>>;
  /** How many went a way. */
  readonly went: Readonly<Record<Direction, (n: number) => string>>;
  readonly statement: (a: { duties: number; parts: readonly string[] }) => string;
  readonly note: string;
  readonly unstated: string;
  readonly top: string;
  readonly bottom: string;
  readonly way: (a: { from: string; to: string }) => string;
  readonly within: (where: string) => string;
  readonly said: (parts: readonly string[]) => string;
  readonly titled: (a: { name: string; what: string }) => string;
  readonly figure: (a: { name: string; value: string; interval: string }) => string;
  readonly labels: { readonly from: string; readonly to: string; readonly direction: string };
  readonly table: {
    readonly caption: string;
    readonly name: string;
    readonly figures: string;
    readonly source: string;
    readonly none: string;
    readonly pin: (name: string) => string;
  };
}

const zhCN: DutiesWords = {
  directions: {
    down: '下放',
    up: '上收',
    in: '划入',
    across: '同级调整',
    'not-stated': '去向原文未列',
  },
  went: {
    down: (n) => `下放 ${n}`,
    up: (n) => `上收 ${n}`,
    in: (n) => `划入 ${n}`,
    across: (n) => `同级调整 ${n}`,
    'not-stated': (n) => `去向未列 ${n}`,
  },
  statement: ({ duties, parts }) =>
    [`职责与权限变动 ${duties} 项`, parts.join('，')].filter(Boolean).join('：'),
  note: '各条等宽，不表示数量，不可相加。',
  unstated: '原文未列',
  top: '市局',
  bottom: '旗县区',
  way: ({ from, to }) => `由${from}到${to}`,
  within: (where) => `在${where}内部`,
  said: (parts) => `${parts.join('；')}。`,
  titled: ({ name, what }) => `${what}：${name}`,
  figure: ({ name, value, interval }) => [`${name} ${value}`, interval].filter(Boolean).join(' '),
  labels: { from: '由', to: '到', direction: '方向' },
  table: {
    caption: '职责与管理权限的变动；各项不表示数量，不可相加',
    name: '职责与权限',
    figures: '数值',
    source: '出处',
    none: '—',
    pin: (name) => `选中 ${name}`,
  },
};

const en: DutiesWords = {
  directions: {
    down: 'Moved down',
    up: 'Moved up',
    in: 'Transferred in',
    across: 'At the same tier',
    'not-stated': 'Direction not stated',
  },
  went: {
    down: (n) => `${n} down`,
    up: (n) => `${n} up`,
    in: (n) => `${n} in`,
    across: (n) => `${n} across`,
    'not-stated': (n) => `${n} not stated`,
  },
  statement: ({ duties, parts }) =>
    [`${plural(duties, 'duty', 'duties')} moved`, parts.join(', ')].filter(Boolean).join(': '),
  note: 'All bands are equally wide: they show no amounts and cannot be added up.',
  unstated: 'Not stated',
  top: 'Bureau',
  bottom: 'Districts',
  way: ({ from, to }) => `${from} → ${to}`,
  within: (where) => `within ${where}`,
  said: (parts) => `${parts.join('; ')}.`,
  titled: ({ name, what }) => `${what}: ${name}`,
  figure: ({ name, value, interval }) => [`${name}: ${value}`, interval].filter(Boolean).join(' '),
  labels: { from: 'From', to: 'To', direction: 'Direction' },
  table: {
    caption: 'Duties and control that moved; they have no amounts and cannot be added up',
    name: 'Duty',
    figures: 'Numbers',
    source: 'Section',
    none: '—',
    pin: (name) => `Select ${name}`,
  },
};

export const dutiesWords = { 'zh-CN': zhCN, en };
