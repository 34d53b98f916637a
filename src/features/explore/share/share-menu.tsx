import { useState } from 'react';
import { shareWords } from '../../../i18n/share-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { DisclosureMenu } from '../../../ui/disclosure-menu';
import { usePrinting } from '../../../ui/use-printing';
import { fetchPrintParts, type PrintParts } from './fetch-print-parts';
import type { ShareActs } from './share-acts';
import type { SharedView } from './shared-view';

interface ShareMenuProps {
  /** Made when it is needed: it gathers more than a picture shows. */
  readonly shared: () => SharedView;
}

type Content = { readonly Acts: typeof ShareActs } | 'waiting' | 'failed';

const Sheet = ({ shared, parts }: { readonly shared: SharedView; readonly parts: PrintParts }) => (
  <parts.PrintSheet {...shared} table={shared.table(parts)} />
);

/** Passing a view on. What is in the menu is fetched when it is opened first; what prints, after the picture. */
export const ShareMenu = ({ shared }: ShareMenuProps) => {
  const words = shareWords[useSpeech().language];
  const [content, setContent] = useState<Content>('waiting');
  const { parts, print } = usePrinting(fetchPrintParts);
  const fetchContent = () => {
    if (typeof content === 'object') return;
    setContent('waiting');
    void import('./share-acts').then(
      ({ ShareActs: Acts }) => setContent({ Acts }),
      () => setContent('failed'),
    );
  };
  return (
    <>
      <DisclosureMenu label={words.label} onOpen={fetchContent}>
        {content === 'waiting' && <p role="status">{words.loading}</p>}
        {content === 'failed' && (
          <>
            <p role="alert">{words.notLoaded}</p>
            <button type="button" className={buttons.quiet} onClick={fetchContent}>
              {words.again}
            </button>
          </>
        )}
        {typeof content === 'object' && <content.Acts shared={shared()} print={print} />}
      </DisclosureMenu>
      {parts && <Sheet shared={shared()} parts={parts} />}
    </>
  );
};
