import type { Source } from '../../domain/basis';
import { useSpeech } from '../../i18n/language-context';
import { sectionName } from '../../i18n/section-name';
import { sourcesWords } from '../../i18n/sources-words';
import { Reference, References } from './references';

/** The place a statement stands in. */
export const SourceText = ({ source }: { source: Source }) => {
  const { language } = useSpeech();
  const words = sourcesWords[language];
  switch (source.kind) {
    case 'report':
      return sectionName(source.section, language);
    case 'public':
      return source.title[language];
    case 'assumption':
      return <Reference to="ambiguities">{words.assumption}</Reference>;
    case 'figures':
      return <References ids={source.of} />;
  }
};
