import type { Language } from './language';
import { plural } from './plural';

/** Words of plans that leave as files and come back. Numbers and names arrive printed. */
interface PlanFileWords {
  readonly remind: (a: { readonly days: string }) => string;
  readonly later: string;
  readonly from: string;
  readonly fromHelp: string;
  /** The file of the rescue screen has several plans. */
  readonly several: string;
  readonly refused: string;
  readonly problems: {
    readonly 'not-json': string;
    readonly 'not-a-plan': string;
    readonly 'too-large': string;
    readonly 'newer-version': (a: { readonly version: string }) => string;
    readonly broken: (a: { readonly count: string; readonly places: string }) => string;
    readonly unreadable: string;
    readonly 'none-kept': string;
    readonly 'other-data': (a: { readonly dataset: string }) => string;
  };
}

export const planFileWords: Readonly<Record<Language, PlanFileWords>> = {
  'zh-CN': {
    remind: (a) => `这份方案有 ${a.days} 天没有下载备份。它只存在本机浏览器里，浏览器清理数据时会一并清除。`,
    later: '一周后再提醒',
    from: '从方案文件导入…',
    fromHelp: '选择“下载方案文件”或出错页“下载本机内容”得到的 .json，历史一并带入，另建一个方案。',
    several: '文件里有几个方案，选一个导入：',
    refused: '没有导入：',
    problems: {
      'not-json': '文件不是 JSON，可能不是方案文件或已损坏。请重新下载方案文件。',
      'not-a-plan': '文件不是本工具的方案文件。请选择“下载方案文件”得到的 .json。',
      'too-large': '文件过大，不是方案文件。',
      'newer-version': (a) => `文件由更新的版本（${a.version}）保存，本页读不全，因此不导入。请升级后再试。`,
      broken: (a) => `文件有 ${a.count} 处不合规定，全部未采用：${a.places}。`,
      unreadable: '浏览器读不到这个文件，请检查后重选。',
      'none-kept': '文件来自出错页，里面没有方案。',
      'other-data': (a) => `方案属于数据“${a.dataset}”，这里没有这套数据。`,
    },
  },
  en: {
    remind: (a) =>
      `This plan has not been downloaded for ${plural(a.days, 'day')}. It is kept in this browser only, and goes when the browser clears its data.`,
    later: 'Ask again in a week',
    from: 'Import a plan file…',
    fromHelp:
      'A .json from “Download the plan file”, or from the download of the error page: it becomes a plan of its own, with its history.',
    several: 'The file has several plans. Import which?',
    refused: 'Not imported: ',
    problems: {
      'not-json': 'the file is no JSON; it may be damaged or no plan file. Download the plan file again.',
      'not-a-plan': 'the file is no plan file of this tool. Choose a .json from “Download the plan file”.',
      'too-large': 'the file is too large to be a plan file.',
      'newer-version': (a) =>
        `the file was saved by a newer version (${a.version}), which this page cannot read in full. Update, then try again.`,
      broken: (a) =>
        `the file breaks the rules in ${plural(a.count, 'place')}, so none of it was used: ${a.places}.`,
      'none-kept': 'the file is from the error page and has no plan in it.',
      unreadable: 'the browser cannot read this file. Check it and choose again.',
      'other-data': (a) => `the plan is of the data “${a.dataset}”, which is not here.`,
    },
  },
};
