import type { Language } from './language';

/** What a printed sheet says beside the view itself. */
interface PrintWords {
  readonly table: string;
  readonly sources: string;
  readonly assumptions: string;
  readonly columns: {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly interval: string;
    readonly basis: string;
    readonly source: string;
    readonly working: string;
  };
  readonly data: (a: { readonly title: string }) => string;
  readonly printed: (a: { readonly date: string }) => string;
}

export const printWords: Readonly<Record<Language, PrintWords>> = {
  'zh-CN': {
    table: '数据表',
    sources: '所用数字与出处',
    assumptions: '假设',
    columns: {
      id: '编号',
      name: '名称',
      value: '数值',
      interval: '区间',
      basis: '依据',
      source: '出处',
      working: '算法与说明',
    },
    data: ({ title }) => `数据：${title}`,
    printed: ({ date }) => `打印日期：${date}`,
  },
  en: {
    table: 'Table',
    sources: 'Figures used and where they stand',
    assumptions: 'Assumptions',
    columns: {
      id: 'No.',
      name: 'Name',
      value: 'Value',
      interval: 'Interval',
      basis: 'Basis',
      source: 'Source',
      working: 'Working and notes',
    },
    data: ({ title }) => `Data: ${title}`,
    printed: ({ date }) => `Printed ${date}`,
  },
};
