import type { Language } from './language';

/** Words of plans that travel in a link. Numbers arrive printed. */
interface PlanLinkWords {
  readonly copied: string;
  /** The link has what the plan decides and not how it came about. */
  readonly copiedWithoutHistory: string;
  readonly notCopied: string;
  readonly tooLong: (a: { readonly length: string; readonly longest: string }) => string;
  readonly note: string;
  readonly keep: string;
  readonly notKept: string;
  readonly tab: (name: string) => string;
  readonly failed: string;
  readonly problems: {
    readonly damaged: string;
    readonly 'too-large': string;
    readonly 'newer-version': (a: { readonly version: string }) => string;
  };
}

export const planLinkWords: Readonly<Record<Language, PlanLinkWords>> = {
  'zh-CN': {
    copied: '链接已复制，方案全部内容都在链接里，换一台电脑也能打开',
    copiedWithoutHistory: '链接已复制，带方案现状；历史太长没有带，要带历史请发方案文件',
    notCopied: '未能复制：浏览器不允许写剪贴板。请改用方案文件。',
    tooLong: (a) =>
      `方案内容较多，链接有 ${a.length} 个字符，超过 ${a.longest} 个会被聊天和邮件软件截断。请改发方案文件。`,
    note: '这是链接带来的方案，只供查看，本机没有保存，也没有改动已有的方案。',
    keep: '保留为方案',
    notKept: '没有保留：',
    tab: (name) => `链接：${name}`,
    failed: '链接里的方案没有打开。',
    problems: {
      damaged: '链接不完整或被改动过，读不出方案。请对方重新复制链接，或改发方案文件。本机的方案没有受影响。',
      'too-large': '链接展开后过大，不是方案链接，没有读取。',
      'newer-version': (a) =>
        `链接由更新的版本（${a.version}）制作，本页读不全，因此没有打开。请升级后再试。`,
    },
  },
  en: {
    copied: 'Copied: the whole plan is in the link, which opens on any computer',
    copiedWithoutHistory:
      'Copied, without the history, which is too long for a link: send the plan file for that',
    notCopied: 'Not copied: the browser does not allow it. Use the plan file instead.',
    tooLong: (a) =>
      `The plan makes a link of ${a.length} characters; chat and mail cut off links longer than ${a.longest}. Send the plan file instead.`,
    note: 'A plan from a link, for reading only: it is not saved here, and no plan of yours was changed.',
    keep: 'Keep as a plan',
    notKept: 'Not kept: ',
    tab: (name) => `Link: ${name}`,
    failed: 'The plan in the link was not opened.',
    problems: {
      damaged:
        'The link was cut off or changed, so the plan cannot be read. Ask for it again, or for the plan file. Your own plans are untouched.',
      'too-large': 'The link unpacks to more than any plan holds, so it was not read.',
      'newer-version': (a) =>
        `The link was made by a newer version (${a.version}), which this page cannot read in full, so it was not opened. Update, then try again.`,
    },
  },
};
