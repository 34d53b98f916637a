import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { en } from '../../src/i18n/en';
import type { Language } from '../../src/i18n/language';
import { SpeechProvider } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';

/** Draws a part of a page in a language, Chinese unless said. */
export const renderIn = (part: ReactNode, language: Language = 'zh-CN') =>
  render(part, {
    wrapper: ({ children }) => (
      <SpeechProvider language={language} messages={language === 'en' ? en : zhCN}>
        {children}
      </SpeechProvider>
    ),
  });
