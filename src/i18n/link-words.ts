import type { Language } from './language';
import { plural } from './plural';

/** A unit a link wants opened, and the side it names. */
interface AskedParent {
  readonly unit: string;
  readonly side: string;
}

/** What is said where a link asks for what the data set does not have. Years and numbers come printed. */
interface LinkWords {
  /** What could not be read, each by its name. */
  readonly lost: (parts: readonly string[]) => string;
  /** What the number of the link's form is called. */
  readonly version: string;
  readonly years: (a: { asked: string; shown: string }) => string;
  readonly total: (a: { asked: string; nearest: readonly string[] }) => string;
  readonly totalNotMeant: (a: { asked: string }) => string;
  /** One level a link asks for, and the name of one that is shown. */
  readonly level: (a: { side: string; level: string }) => string;
  readonly named: (level: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly levels: (a: { asked: string; shown: string; menu: string }) => string;
  readonly parentUnknown: (a: AskedParent) => string;
  readonly parentElsewhere: (a: AskedParent) => string;
  readonly parentTooFine: (a: AskedParent) => string;
  /** After why each could not be opened: what is shown, and what to do. */
  readonly parents: (a: { open: string }) => string;
}

/** A label as it stands inside a sentence. */
const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

export const linkWords: Readonly<Record<Language, LinkWords>> = {
  'zh-CN': {
    lost: (parts) => `链接有一部分无法识别：${parts.join('、')}。这部分已按默认显示，可在本页重新选择。`,
    version: '链接版本',
    years: ({ asked, shown }) => `链接要看 ${asked}，数据没有这么多年度，现显示 ${shown}。`,
    total: ({ asked, nearest }) =>
      `链接中的全系统编制总数 ${asked} 名与报告的比例不相符，仍按每千名编制显示。${nearest.length > 0 ? `相符的总数最近是 ${nearest.join('、')} 名。` : ''}`,
    totalNotMeant: ({ asked }) => `本数据集已按编制数计，链接中的总数 ${asked} 名不适用。`,
    level: ({ side, level }) => `${side}的“${level}”`,
    named: (level) => `“${level}”`,
    list: (parts) => parts.join('、'),
    levels: ({ asked, shown, menu }) =>
      `链接要看${asked}，本数据集没有这一级，现显示${shown}。要看别的级，请在“${menu}”中选。`,
    parentUnknown: ({ unit, side }) => `链接要在${side}展开“${unit}”，本数据集没有这个单位。`,
    parentElsewhere: ({ unit, side }) => `链接要在${side}展开“${unit}”，它不在这一侧。`,
    parentTooFine: ({ unit, side }) => `链接要在${side}展开“${unit}”，所选的级不比它更细。`,
    parents: ({ open }) => `现不展开，显示全部。要展开单位，请在图中选中它，再按“${open}”。`,
  },
  en: {
    lost: (parts) =>
      `Part of the link could not be read: ${parts.join(', ')}. The default is shown for it; choose again on this page.`,
    version: 'Link version',
    years: ({ asked, shown }) =>
      `The link asks for ${asked}, but the data do not cover all of it; ${shown} is shown instead.`,
    total: ({ asked, nearest }) =>
      `The total of ${plural(asked, 'post')} in the link does not agree with the reported shares, so numbers are still per 1,000 posts.${nearest.length > 0 ? ` The nearest totals that agree: ${nearest.join(', ')}.` : ''}`,
    totalNotMeant: ({ asked }) =>
      `This data set already counts real posts, so the total of ${asked} in the link does not apply.`,
    level: ({ side, level }) => `“${level}” on the ${inSentence(side)}`,
    named: (level) => `“${level}”`,
    list: (parts) => parts.join(' and '),
    levels: ({ asked, shown, menu }) =>
      `The link asks for ${asked}, which this data set does not have; it shows ${shown} instead. To choose another level, open “${menu}”.`,
    parentUnknown: ({ unit, side }) =>
      `The link opens “${unit}” on the ${inSentence(side)}, but this data set has no such unit.`,
    parentElsewhere: ({ unit, side }) =>
      `The link opens “${unit}” on the ${inSentence(side)}, but it is not on that side.`,
    parentTooFine: ({ unit, side }) =>
      `The link opens “${unit}” on the ${inSentence(side)}, but the level chosen there is no finer than it.`,
    parents: ({ open }) =>
      `Everything is shown instead. To open a unit, select it in the picture, then choose “${open}”.`,
  },
};
