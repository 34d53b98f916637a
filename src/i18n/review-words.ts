import type { Language } from './language';
import { plural } from './plural';

interface ReviewWords {
  readonly title: string;
  /** There is no login: what stands here binds nobody. */
  readonly record: string;
  readonly states: Readonly<Record<'draft' | 'submitted' | 'approved' | 'returned', string>>;
  readonly submit: string;
  readonly withdraw: string;
  readonly approve: string;
  readonly giveBack: string;
  readonly comment: string;
  readonly commentHint: string;
  readonly addComment: string;
  readonly comments: string;
  readonly noComments: string;
  readonly blocked: (n: string) => string;
  readonly toRules: string;
  readonly ready: string;
  readonly returnNeedsComment: string;
}

export const reviewWords: Readonly<Record<Language, ReviewWords>> = {
  'zh-CN': {
    title: '送审',
    record: '这里只作记录，没有登录，不代表任何机关的批准。',
    states: { draft: '草稿', submitted: '已送审', approved: '已标记批准', returned: '已退回' },
    submit: '送审',
    withdraw: '撤回修改',
    approve: '标记批准',
    giveBack: '退回',
    comment: '意见',
    commentHint: '写下意见',
    addComment: '添加意见',
    comments: '意见',
    noComments: '还没有意见。',
    blocked: (n) => `有 ${n} 项不合规则，不能送审：`,
    toRules: '看规则检查',
    ready: '规则检查没有妨碍送审的问题。',
    returnNeedsComment: '退回须写明意见。',
  },
  en: {
    title: 'Review',
    record: 'A record only: there is no login, and nothing here is an authority’s approval.',
    states: {
      draft: 'Draft',
      submitted: 'Submitted',
      approved: 'Marked as approved',
      returned: 'Returned',
    },
    submit: 'Submit',
    withdraw: 'Withdraw',
    approve: 'Mark as approved',
    giveBack: 'Return',
    comment: 'Comment',
    commentHint: 'Write a comment',
    addComment: 'Add the comment',
    comments: 'Comments',
    noComments: 'No comments yet.',
    blocked: (n) => `${plural(n, 'rule')} broken; it cannot be submitted:`,
    toRules: 'See the rules',
    ready: 'No rule stands against submitting.',
    returnNeedsComment: 'A return needs a comment.',
  },
};
