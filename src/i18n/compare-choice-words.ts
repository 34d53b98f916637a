import type { Language } from './language';

interface CompareChoiceWords {
  readonly with: string;
  readonly chooseOne: string;
  readonly ownFails: string;
  readonly failed: (names: string) => string;
}

/** Words of what a plan is compared with. */
export const compareChoiceWords: Readonly<Record<Language, CompareChoiceWords>> = {
  'zh-CN': {
    with: '与下列对比',
    chooseOne: '请选择要对比的方案或基线。',
    ownFails: '本方案按现在的设定分配不出来，无法对比。',
    failed: (names) => `分配不出来，未列入：${names}。`,
  },
  en: {
    with: 'Compare with',
    chooseOne: 'Choose a plan or the baseline to compare with.',
    ownFails: 'The decisions of this plan cannot be met; there is nothing to compare.',
    failed: (names) => `Left out, because their decisions cannot be met: ${names}.`,
  },
};
