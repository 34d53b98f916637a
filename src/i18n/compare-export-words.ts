import type { Language } from './language';

/** Words of a difference picture that leaves as a file. */
interface CompareExportWords {
  readonly label: string;
  readonly file: string;
  readonly save: { readonly svg: string; readonly png: string };
  readonly done: string;
  readonly failed: string;
  readonly key: (a: { readonly name: string }) => string;
  readonly data: (a: { readonly data: string; readonly date: string }) => string;
}

export const compareExportWords: Readonly<Record<Language, CompareExportWords>> = {
  'zh-CN': {
    label: '导出对比图',
    file: '方案对比',
    save: { svg: '下载 SVG', png: '下载 PNG' },
    done: '文件已生成。',
    failed: '未能生成文件。请换一种格式再试。',
    key: (a) => `图例：灰底为两方案相同，斜纹为“${a.name}”增加，虚线空框为“${a.name}”减少。`,
    data: (a) => `数据：${a.data}。导出日期：${a.date}。`,
  },
  en: {
    label: 'Export the comparison',
    file: 'Comparison',
    save: { svg: 'Save SVG', png: 'Save PNG' },
    done: 'The file was made.',
    failed: 'The file could not be made. Try the other format.',
    key: (a) =>
      `Key: grey for what both plans have, hatched where “${a.name}” has more, dashed and hollow where it has less.`,
    data: (a) => `Data: ${a.data}. Exported ${a.date}.`,
  },
};
