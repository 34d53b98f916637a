import type { Source } from '../domain/basis';
import type { Speech } from '../i18n/language-context';

/** The place a figure stands in, in words. */
export const saySource = (source: Source, { language, messages }: Speech): string => {
  switch (source.kind) {
    case 'report':
      return messages.inspector.sectionOf({ section: source.section });
    case 'public':
      return source.title[language];
    case 'assumption':
      return source.text[language];
    case 'figures':
      return source.of.join(', ');
  }
};
