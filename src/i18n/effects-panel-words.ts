import type { Language } from './language';
import { plural } from './plural';

/** What the effect of a plan is told with. Numbers and names arrive printed. */
export interface EffectsPanelWords {
  readonly title: string;
  /** What the measure counts, e.g. posts of a thousand. */
  readonly measure: { readonly level: string; readonly received: string };
  readonly perThousand: string;
  readonly cards: {
    readonly lowest: string;
    readonly highest: string;
    readonly ratio: string;
    readonly gini: string;
  };
  readonly giniHelp: string;
  readonly before: string;
  readonly after: string;
  readonly same: string;
  readonly unit: string;
  readonly population: (a: { readonly name: string; readonly basis: string }) => string;
  /** Over the numbers at the end of each line. */
  readonly heads: { readonly levels: readonly [string, string]; readonly amounts: readonly [string, string] };
  readonly mean: (a: { readonly value: string }) => string;
  readonly notStated: string;
  /** Where no opening posts are known, and where some are not. */
  readonly noOpenings: string;
  readonly someOpenings: (a: { readonly count: number; readonly names: string }) => string;
  readonly noResidents: (a: { readonly names: string }) => string;
  readonly enterOpenings: string;
  readonly entered: string;
  readonly nothing: string;
  readonly form: string;
  readonly diagram: string;
  readonly table: string;
  readonly chart: (a: {
    readonly measure: string;
    readonly districts: number;
    readonly mean: string;
  }) => string;
  readonly say: {
    readonly levels: (a: {
      readonly name: string;
      readonly before: string;
      readonly after: string;
      readonly change: string;
    }) => string;
    readonly received: (a: {
      readonly name: string;
      readonly value: string;
      readonly posts: string;
    }) => string;
    readonly unknown: (a: { readonly name: string; readonly posts: string }) => string;
  };
  readonly columns: {
    readonly district: string;
    readonly residents: string;
    readonly opening: string;
    readonly received: string;
    readonly perReceived: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
  };
  readonly caption: (a: { readonly measure: string }) => string;
  readonly city: string;
}

const zhCN: EffectsPanelWords = {
  title: '效果',
  measure: { level: '每万人编制', received: '每万人划入编制' },
  perThousand: '按每千名编制计',
  cards: {
    lowest: '最低',
    highest: '最高',
    ratio: '最高 ÷ 最低',
    gini: '不均衡度（基尼）',
  },
  giniHelp: '各旗县区每万人编制的基尼系数，按人口加权：0 为完全均衡。',
  before: '前',
  after: '后',
  same: '不变',
  unit: '名',
  population: (a) => `人口：${a.name}，${a.basis}`,
  heads: { levels: ['后', '增减'], amounts: ['每万人', '划入'] },
  mean: (a) => `全市 ${a.value}`,
  notStated: '原文未列',
  noOpenings: '各旗县区原有编制原文未列，这里只列每万人划入的编制，不推测原有数。',
  someOpenings: (a) => `${a.names}的原有编制原文未列，共 ${a.count} 个，因此没有全市的最低、最高与不均衡度。`,
  noResidents: (a) => `${a.names}没有人口数，无法折算每万人。`,
  enterOpenings: '填写原有编制，比较前后',
  entered: '原有编制由规划人员填写',
  nothing: '没有可列的旗县区。',
  form: '呈现方式',
  diagram: '图形',
  table: '表格',
  chart: (a) => `${a.measure}，${a.districts} 个旗县区${a.mean === '' ? '' : `，${a.mean}`}`,
  say: {
    levels: (a) => `${a.name}：${a.before} → ${a.after}，${a.change}`,
    received: (a) => `${a.name}：每万人划入 ${a.value} 名，共 ${a.posts} 名`,
    unknown: (a) => `${a.name}：划入 ${a.posts} 名，每万人编制无法计算`,
  },
  columns: {
    district: '旗县区',
    residents: '人口',
    opening: '原有',
    received: '划入',
    perReceived: '每万人划入',
    before: '每万人前',
    after: '每万人后',
    change: '增减',
  },
  caption: (a) => `各旗县区${a.measure}`,
  city: '全市',
};

const en: EffectsPanelWords = {
  title: 'Effect',
  measure: { level: 'Posts per 10,000 residents', received: 'Posts received per 10,000 residents' },
  perThousand: 'per 1,000 posts',
  cards: {
    lowest: 'Lowest',
    highest: 'Highest',
    ratio: 'Highest ÷ lowest',
    gini: 'Inequality (Gini)',
  },
  giniHelp:
    'Gini coefficient of posts per 10,000 residents, each district weighted by its residents: 0 is all alike.',
  before: 'before',
  after: 'after',
  same: 'unchanged',
  unit: '',
  population: (a) => `Population: ${a.name}, ${a.basis.toLowerCase()}`,
  heads: { levels: ['after', 'change'], amounts: ['per 10k', 'posts'] },
  mean: (a) => `city ${a.value}`,
  notStated: 'not stated',
  noOpenings:
    'The opening posts of the districts are not stated, so this shows what each receives per 10,000 residents. Nothing is guessed.',
  someOpenings: (a) =>
    `Opening posts are not stated for ${a.count}: ${a.names}. So there is no lowest, highest or inequality of the city.`,
  noResidents: (a) => `No population is known for ${a.names}, so nothing can be told per 10,000 residents.`,
  enterOpenings: 'Enter opening posts to compare',
  entered: 'Opening posts entered by the planner',
  nothing: 'There are no districts to list.',
  form: 'Form',
  diagram: 'Diagram',
  table: 'Table',
  chart: (a) => `${a.measure}, ${plural(a.districts, 'district')}${a.mean === '' ? '' : `, ${a.mean}`}`,
  say: {
    levels: (a) => `${a.name}: ${a.before} → ${a.after}, ${a.change}`,
    received: (a) => `${a.name}: ${a.value} received per 10,000 residents, ${a.posts} in all`,
    unknown: (a) => `${a.name}: ${a.posts} received, posts per 10,000 residents cannot be told`,
  },
  columns: {
    district: 'District',
    residents: 'Residents',
    opening: 'Opening',
    received: 'Received',
    perReceived: 'Received per 10,000',
    before: 'Per 10,000 before',
    after: 'Per 10,000 after',
    change: 'Change',
  },
  caption: (a) => `${a.measure} by district`,
  city: 'City',
};

export const effectsPanelWords: Readonly<Record<Language, EffectsPanelWords>> = { 'zh-CN': zhCN, en };
