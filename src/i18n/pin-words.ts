import type { Language } from './language';

/** What is said of something selected that is not shown. Names come printed. */
interface PinWords {
  /** A unit of the data set that is not drawn at the level chosen. */
  readonly otherLevel: (name: string) => string;
  /** Anything else that another picture may show. */
  readonly elsewhere: (name: string) => string;
  /** What the data set does not have at all. */
  readonly absent: (name: string) => string;
}

export const pinWords: Readonly<Record<Language, PinWords>> = {
  'zh-CN': {
    otherLevel: (name) => `选中的“${name}”不在这张图的当前层级中。`,
    elsewhere: (name) => `选中的“${name}”不在这张图中。`,
    absent: (name) => `这套数据没有“${name}”，请取消选中。`,
  },
  en: {
    otherLevel: (name) => `“${name}” is selected, but does not appear at this level of the picture.`,
    elsewhere: (name) => `“${name}” is selected, but does not appear in this picture.`,
    absent: (name) => `This data set has no “${name}”; unpin it.`,
  },
};
