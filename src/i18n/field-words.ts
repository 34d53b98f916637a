import type { Language } from './language';

/** Why what was typed is not taken, by the code of the problem. */
interface FieldWords {
  readonly problems: {
    readonly empty: string;
    readonly 'not-a-number': string;
    readonly 'grouping-irregular': string;
    readonly fraction: string;
    readonly negative: string;
    readonly 'percent-sign': string;
    readonly 'too-large': (largest: string) => string;
    readonly 'too-fine': (digits: string) => string;
  };
  /** Follows the reason: what became of the text, and how to leave it. */
  readonly kept: string;
  readonly lock: (name: string) => string;
  readonly unlock: (name: string) => string;
  readonly locked: string;
}

export const fieldWords: Readonly<Record<Language, FieldWords>> = {
  'zh-CN': {
    problems: {
      empty: '请填一个数。',
      'not-a-number': '不是可识别的数，例如 1,200。',
      'grouping-irregular': '千位分隔不规则，请每三位一节，或不分隔。',
      fraction: '编制按名计，不能有小数。',
      negative: '不能为负。',
      'percent-sign': '这里填数，不填百分比。',
      'too-large': (largest) => `不能超过 ${largest}。`,
      'too-fine': (digits) => `小数最多 ${digits} 位。`,
    },
    kept: '未采用，按 Esc 恢复原值。',
    lock: (name) => `锁定${name}`,
    unlock: (name) => `解锁${name}`,
    locked: '已锁定',
  },
  en: {
    problems: {
      empty: 'Enter a number.',
      'not-a-number': 'Not a number; write it as 1,200.',
      'grouping-irregular': 'Group the digits in threes, or not at all.',
      fraction: 'Posts are whole: no decimals.',
      negative: 'Cannot be negative.',
      'percent-sign': 'Enter a number here, not a percentage.',
      'too-large': (largest) => `Cannot exceed ${largest}.`,
      'too-fine': (digits) => `At most ${digits} decimals.`,
    },
    kept: 'Not taken; Esc brings back the value.',
    lock: (name) => `Lock ${name}`,
    unlock: (name) => `Unlock ${name}`,
    locked: 'Locked',
  },
};
