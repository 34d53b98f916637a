import type { Language } from './language';

/** One act: what it is called, and how it went. */
interface ActWords {
  readonly name: string;
  readonly done: string;
  readonly failed: string;
}

export type ShareAct = 'link' | 'statement' | 'svg' | 'png' | 'print';

export type CaptionedBasis = 'reported' | 'derived' | 'external' | 'illustrative' | 'imported' | 'scenario';

interface ShareActWords {
  readonly busy: string;
  readonly acts: Readonly<Record<ShareAct, ActWords>>;
  /** A basis and how it is drawn. */
  readonly drawn: Readonly<Record<CaptionedBasis, string>>;
  readonly bases: (a: { readonly list: readonly string[] }) => string;
  readonly assumption: (a: { readonly text: string }) => string;
  readonly data: (a: {
    readonly title: string;
    readonly figures: readonly string[];
    readonly date: string;
  }) => string;
}

export const shareActWords: Readonly<Record<Language, ShareActWords>> = {
  'zh-CN': {
    busy: '正在生成文件…',
    acts: {
      link: { name: '复制链接', done: '链接已复制。', failed: '未能复制，请从地址栏复制。' },
      statement: { name: '复制语句', done: '语句已复制。', failed: '未能复制，请选中标题后复制。' },
      svg: { name: '下载 SVG', done: 'SVG 文件已生成。', failed: '未能生成 SVG 文件，请换一张图或重试。' },
      png: { name: '下载 PNG', done: 'PNG 文件已生成。', failed: '未能生成 PNG 文件，请改用 SVG。' },
      print: { name: '打印', done: '已交给打印。', failed: '打印版未能载入，请检查网络后重试。' },
    },
    drawn: {
      reported: '报告（实线）',
      derived: '推算（虚线边）',
      external: '公开（点线边）',
      illustrative: '示意（斜纹）',
      imported: '导入（实线）',
      scenario: '方案（绿边）',
    },
    bases: ({ list }) => `依据：${list.join('、')}`,
    assumption: ({ text }) => `假设：${text.replace(/^假设：/, '')}`,
    data: ({ title, figures, date }) =>
      [
        `数据：${title}`,
        ...(figures.length > 0 ? [`数字 ${figures.join('、')}`] : []),
        `导出日期：${date}`,
      ].join('；'),
  },
  en: {
    busy: 'Making the file…',
    acts: {
      link: {
        name: 'Copy link',
        done: 'Link copied.',
        failed: 'Could not copy. Please copy the link from the address bar.',
      },
      statement: {
        name: 'Copy statement',
        done: 'Statement copied.',
        failed: 'Could not copy. Please select the heading and copy it.',
      },
      svg: {
        name: 'Download SVG',
        done: 'The SVG file is made.',
        failed: 'The SVG file could not be made. Please try another picture or try again.',
      },
      png: {
        name: 'Download PNG',
        done: 'The PNG file is made.',
        failed: 'The PNG file could not be made. Please use SVG.',
      },
      print: {
        name: 'Print',
        done: 'Handed to the printer.',
        failed: 'The print version could not be loaded. Please check the network and try again.',
      },
    },
    drawn: {
      reported: 'reported (solid)',
      derived: 'derived (dashed edge)',
      external: 'public (dotted edge)',
      illustrative: 'illustrative (hatched)',
      imported: 'imported (solid)',
      scenario: 'plan (green edge)',
    },
    bases: ({ list }) => `Basis: ${list.join(', ')}`,
    assumption: ({ text }) => `Assumption: ${text.replace(/^Assumed: /, '')}`,
    data: ({ title, figures, date }) =>
      [
        `Data: ${title}`,
        ...(figures.length > 0 ? [`figures ${figures.join(', ')}`] : []),
        `exported ${date}`,
      ].join('; '),
  },
};
