/** A text in both languages of the product, Chinese first. */
export interface Localised {
  readonly 'zh-CN': string;
  readonly en: string;
}

export const localised = (zhCN: string, en: string): Localised => ({ 'zh-CN': zhCN, en });
