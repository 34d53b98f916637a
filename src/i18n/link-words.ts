import type { Language } from './language';

/** What is said where a link asks for what the data set does not have. Years and numbers come printed. */
interface LinkWords {
  readonly years: (a: { asked: string; shown: string }) => string;
  readonly total: (a: { asked: string; nearest: readonly string[] }) => string;
  readonly totalNotMeant: (a: { asked: string }) => string;
}

export const linkWords: Readonly<Record<Language, LinkWords>> = {
  'zh-CN': {
    years: ({ asked, shown }) => `链接要看 ${asked}，数据没有这么多年度，现显示 ${shown}。`,
    total: ({ asked, nearest }) =>
      `链接中的全系统编制总数 ${asked} 名与报告的比例不相符，仍按每千名编制显示。${nearest.length > 0 ? `相符的总数最近是 ${nearest.join('、')} 名。` : ''}`,
    totalNotMeant: ({ asked }) => `本数据集已按编制数计，链接中的总数 ${asked} 名不适用。`,
  },
  en: {
    years: ({ asked, shown }) =>
      `The link asks for ${asked}; the data has not all of it, so ${shown} is shown.`,
    total: ({ asked, nearest }) =>
      `The total of ${asked} posts in the link does not agree with the reported shares; numbers stay per 1,000 posts.${nearest.length > 0 ? ` The nearest totals that agree: ${nearest.join(', ')}.` : ''}`,
    totalNotMeant: ({ asked }) =>
      `This data set counts posts already; the total of ${asked} in the link does not apply.`,
  },
};
