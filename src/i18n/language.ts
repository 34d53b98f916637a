export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** The name a language gives itself. */
export const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

export const isLanguage = (value: unknown): value is Language => languages.some((l) => l === value);
