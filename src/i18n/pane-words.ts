import type { Language } from './language';

interface PaneWords {
  /** A plan by its name, and what its flows say. */
  readonly planSays: (words: { readonly plan: string; readonly said: string }) => string;
  readonly noView: string;
  readonly deletedPlan: string;
  readonly unreadablePlan: string;
}

/** Words of a view that stands by itself, apart from its page. */
export const paneWords: Readonly<Record<Language, PaneWords>> = {
  'zh-CN': {
    planSays: ({ plan, said }) => `${plan}：${said}`,
    noView: '这个地址不是一幅图，无法在此显示。请换一个“看流向”或“做方案”的地址。',
    deletedPlan: '这个方案已删除，无法在此显示。可在“做方案”的“已删除的方案”里恢复。',
    unreadablePlan: '链接带的方案读不出来，无法在此显示。请让给出链接的人重新复制。',
  },
  en: {
    planSays: ({ plan, said }) => `${plan}: ${said}`,
    noView:
      'This address does not lead to a picture, so nothing can be shown. Use an address from Explore or the lab.',
    deletedPlan: 'This plan was deleted, so nothing can be shown. It can be restored in the lab.',
    unreadablePlan: 'The plan in this link cannot be read, so nothing can be shown. Ask for the link again.',
  },
};
