import type { Language } from './language';
import { plural } from './plural';

/** What the entry of a real total says. */
interface TotalWords {
  readonly label: string;
  readonly hint: string;
  readonly apply: string;
  readonly clear: string;
  /** Follows the ranges while the total is typed and not yet applied. */
  readonly pressEnter: string;
  readonly applied: string;
  /** After why a total was refused: what the picture counts by all the same. */
  readonly stillTotal: (total: string) => string;
  readonly stillPerThousand: string;
  readonly noShares: string;
  readonly range: (first: string, last: string) => string;
  /** What stands before the ranges; each range then stands in a clause of its own. */
  readonly agreeing: string;
  readonly moved: (range: string) => string;
  readonly releasing: (range: string) => string;
  readonly use: (total: string) => string;
  /** By the code of what is wrong; `largest` is printed. */
  readonly problems: {
    readonly 'not-a-number': string;
    readonly 'grouping-irregular': string;
    readonly fraction: string;
    readonly negative: string;
    readonly 'total-not-positive': string;
    readonly 'too-large': (largest: string) => string;
    readonly 'no-agreeing-moved': (total: string) => string;
    readonly 'no-agreeing-releasing': (total: string) => string;
  };
}

export const totalWords: Readonly<Record<Language, TotalWords>> = {
  'zh-CN': {
    label: '全系统编制总数',
    hint: '填入后，图中编制按名数显示。报告未列总数。',
    apply: '应用',
    clear: '清除',
    pressEnter: '按回车应用。',
    applied: '图中已按此总数显示。',
    stillTotal: (total) => `图中仍按总数 ${total} 名显示。`,
    stillPerThousand: '图中仍按每千名编制显示。',
    noShares: '缺少报告的两个比例，无法核对总数。',
    range: (first, last) => (first === last ? `${first} 名` : `${first}—${last} 名`),
    agreeing: '与报告相符的整数：',
    moved: (range) => `划转 m：${range}；`,
    releasing: (range) => `划出单位 t：${range}。`,
    use: (total) => `改用 ${total}`,
    problems: {
      'not-a-number': '请填整数，例如 5,000。',
      'grouping-irregular': '千位分隔不规则，请每三位一节，或不分隔。',
      fraction: '编制按名计，不能有小数。',
      negative: '总数不能为负。',
      'total-not-positive': '总数应大于 0。',
      'too-large': (largest) => `总数不能超过 ${largest}。`,
      'no-agreeing-moved': (total) => `总数为 ${total} 时，没有整数的划转数与报告的比例相符。`,
      'no-agreeing-releasing': (total) => `总数为 ${total} 时，没有整数的划出单位编制数与报告的比例相符。`,
    },
  },
  en: {
    label: 'Posts of the whole system',
    hint: 'Once entered, the picture counts real posts. The report states no total.',
    apply: 'Apply',
    clear: 'Clear',
    pressEnter: 'Press Enter to apply.',
    applied: 'The picture counts by this total.',
    stillTotal: (total) => `The picture still counts by the total of ${plural(total, 'post')}.`,
    stillPerThousand: 'The picture still counts per 1,000 posts.',
    noShares: 'Without the two reported shares a total cannot be checked.',
    range: (first, last) => (first === last ? plural(first, 'post') : `${first}–${last} posts`),
    agreeing: 'Whole numbers that agree with the report: ',
    moved: (range) => `moved m: ${range}; `,
    releasing: (range) => `releasing units t: ${range}.`,
    use: (total) => `Use ${total}`,
    problems: {
      'not-a-number': 'Enter a whole number, for example 5,000.',
      'grouping-irregular': 'Group the digits in threes, or not at all.',
      fraction: 'Posts are whole: no decimals.',
      negative: 'A total cannot be negative.',
      'total-not-positive': 'A total must be above 0.',
      'too-large': (largest) => `A total cannot exceed ${largest}.`,
      'no-agreeing-moved': (total) =>
        `With ${plural(total, 'post')}, no whole number of posts moved agrees with the reported share.`,
      'no-agreeing-releasing': (total) =>
        `With ${plural(total, 'post')}, no whole number of the releasing units' posts agrees with the reported share.`,
    },
  },
};
