import type { Language } from './language';

/** What the share menu says before anything of it is fetched. */
interface ShareWords {
  readonly label: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly again: string;
}

export const shareWords: Readonly<Record<Language, ShareWords>> = {
  'zh-CN': {
    label: '分享与导出',
    loading: '正在读取…',
    notLoaded: '这部分未能载入，请检查网络。',
    again: '重试',
  },
  en: {
    label: 'Share and export',
    loading: 'Loading…',
    notLoaded: 'This part could not be loaded. Please check the network.',
    again: 'Try again',
  },
};
