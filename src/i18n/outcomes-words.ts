import type { Language } from './language';
import { plural } from './plural';

export type OutcomeTopic = 'traffic' | 'fraud' | 'eco' | 'economic' | 'services' | 'law' | 'order';

/** Words of the picture of results. Numbers come printed. */
export interface OutcomesWords {
  readonly statement: (a: { count: number; conflicts: number }) => string;
  readonly note: string;
  /** The same of a data set that is made up: no report states it, and none argues. */
  readonly fictional: { readonly statement: (a: { count: number }) => string; readonly note: string };
  readonly enforcement: string;
  readonly enforcementShort: string;
  readonly conflictNote: (a: { values: string }) => string;
  readonly conflictShort: string;
  readonly topics: Readonly<Record<OutcomeTopic, string>>;
  readonly noNumber: string;
  readonly noPeriod: string;
  readonly yearOnYear: (a: { period: string | undefined }) => string;
  readonly up: (value: string) => string;
  readonly down: (value: string) => string;
  readonly from: (year: number) => string;
  readonly until: (year: number) => string;
  readonly say: (a: {
    topic: string;
    name: string;
    value: string;
    period: string;
    interval: string;
    conflict: string;
  }) => string;
  readonly conflictsWith: (a: { value: string; section: string }) => string;
  readonly legend: {
    readonly before: string;
    readonly now: string;
    readonly floor: string;
    readonly conflict: string;
  };
  readonly lines: {
    readonly value: string;
    readonly period: string;
    readonly section: string;
    readonly compared: string;
    readonly topic: string;
    readonly other: string;
    readonly result: string;
    readonly interval: string;
    readonly note: string;
  };
  readonly yes: string;
  readonly caption: (a: { title: string }) => string;
}

const zhCN: OutcomesWords = {
  statement: ({ count, conflicts }) =>
    conflicts === 0
      ? `报告列出的 ${count} 项成效数据，按领域排列`
      : `报告列出的 ${count} 项成效数据，其中 ${conflicts} 处前后不一`,
  note: '这些数与编制划转同期；报告未论证二者的因果，本图也不作推断。',
  fictional: {
    statement: ({ count }) => `虚构示例列出 ${count} 项成效数据，按领域排列`,
    note: '这些数与编制划转同期；本图不推断二者的因果。',
  },
  enforcement: '查处数计的是执法量：下降不等于违法减少，也不等于更安全。',
  enforcementShort: '计查处数，不等于更安全',
  conflictNote: ({ values }) => `同一数量，报告两处分别为 ${values}，取整区间不相交：两数并列，不取平均。`,
  conflictShort: '取整区间不相交，不取平均',
  topics: {
    traffic: '交通',
    fraud: '电信网络诈骗',
    eco: '食药环森',
    economic: '经济犯罪',
    services: '便民服务',
    law: '法制',
    order: '治安与打击',
  },
  noNumber: '原文未列数字',
  noPeriod: '时间未列',
  yearOnYear: ({ period }) => (period === undefined ? '同比' : `${period}同比`),
  up: (value) => `上升 ${value}`,
  down: (value) => `下降 ${value}`,
  from: (year) => `${year} 年起`,
  until: (year) => `至 ${year} 年`,
  say: ({ topic, name, value, period, interval, conflict }) =>
    [`${topic}，${name}：${value}`, period, interval && `区间 ${interval}`, conflict]
      .filter(Boolean)
      .join('，'),
  conflictsWith: ({ value, section }) => `与报告 ${section} 的 ${value} 不一致`,
  legend: { before: '上年 = 100', now: '本期', floor: '只给下限', conflict: '前后不一' },
  lines: {
    value: '数值',
    period: '时间',
    section: '出处',
    compared: '与上年同期相比',
    topic: '领域',
    other: '报告另一处',
    result: '指标',
    interval: '区间',
    note: '说明',
  },
  yes: '是',
  caption: ({ title }) => `成效数据：${title}`,
};

const en: OutcomesWords = {
  statement: ({ count, conflicts }) =>
    conflicts === 0
      ? `${plural(count, 'result')} stated in the report, by topic`
      : `${plural(count, 'result')} stated in the report, by topic; ${conflicts === 1 ? 'one is' : `${conflicts} are`} stated in two conflicting ways`,
  note: 'These results fall in the same years as the move of posts; the report does not argue that one caused the other, and neither does this picture.',
  fictional: {
    statement: ({ count }) => `${plural(count, 'result')} of a fictional example, by topic`,
    note: 'These results fall in the same years as the move of posts; this picture does not claim that one caused the other.',
  },
  enforcement:
    'The number of cases handled counts enforcement: a fall does not mean fewer offences or greater safety.',
  enforcementShort: 'counts enforcement, not safety',
  conflictNote: ({ values }) =>
    `The report gives ${values} for the same quantity; the rounding intervals do not overlap, so both are shown and no average is taken.`,
  conflictShort: 'intervals do not overlap: not averaged',
  topics: {
    traffic: 'Traffic',
    fraud: 'Telecom and online fraud',
    eco: 'Environment, food and drugs',
    economic: 'Economic crime',
    services: 'Public services',
    law: 'Law',
    order: 'Order and crime',
  },
  noNumber: 'no number stated',
  noPeriod: 'period not stated',
  yearOnYear: ({ period }) => (period === undefined ? 'year on year' : `${period}, year on year`),
  up: (value) => `up ${value}`,
  down: (value) => `down ${value}`,
  from: (year) => `from ${year}`,
  until: (year) => `until ${year}`,
  say: ({ topic, name, value, period, interval, conflict }) =>
    [`${topic}, ${name}: ${value}`, period, interval && `interval ${interval}`, conflict]
      .filter(Boolean)
      .join(', '),
  conflictsWith: ({ value, section }) => `in conflict with ${value} in ${section} of the report`,
  legend: {
    before: 'Year before = 100',
    now: 'This period',
    floor: 'Only a lower bound',
    conflict: 'In conflict',
  },
  lines: {
    value: 'Value',
    period: 'Period',
    section: 'Section',
    compared: 'Against the year before',
    topic: 'Topic',
    other: 'Elsewhere in the report',
    result: 'Result',
    interval: 'Interval',
    note: 'Note',
  },
  yes: 'yes',
  caption: ({ title }) => `Results: ${title}`,
};

export const outcomesWords: Readonly<Record<Language, OutcomesWords>> = { 'zh-CN': zhCN, en };
