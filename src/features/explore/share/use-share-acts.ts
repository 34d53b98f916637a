import { useState } from 'react';
import { shareActWords, type ShareAct } from '../../../i18n/share-act-words';
import { useSpeech, type Speech } from '../../../i18n/language-context';
import { exportPng } from '../../../interchange/export-png';
import { exportSvg, type Caption } from '../../../interchange/export-svg';
import { fileName } from '../../../interchange/file-name';
import { saveFile } from '../../../interchange/save-file';
import { copyText } from '../../../ui/copy-text';
import type { SharedView } from './shared-view';

export type FileAct = 'svg' | 'png';

/** How the last act stands. */
export interface Outcome {
  readonly act: ShareAct;
  readonly how: 'busy' | 'done' | 'failed';
}

/** The words that go with the picture into a file. */
export const captionOf = (shared: SharedView, { language }: Pick<Speech, 'language'>, at: Date): Caption => {
  const words = shareActWords[language];
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
  const figures = shared.figures.map(({ id }) => id);
  return {
    statement: shared.statement,
    note: shared.note,
    foot: [
      words.bases({ list: shared.bases.map((basis) => words.drawn[basis]) }),
      ...shared.assumptions.map((text) => words.assumption({ text })),
      words.data({ title: shared.title, figures, date }),
      shared.address(),
    ],
  };
};

/** The acts of passing a view on, and how the last of them went. */
export const useShareActs = (shared: SharedView, print: () => Promise<void>) => {
  const speech = useSpeech();
  const [outcome, setOutcome] = useState<Outcome>();
  const finish = async (act: ShareAct, doing: () => Promise<boolean>): Promise<void> => {
    setOutcome({ act, how: 'busy' });
    const done = await doing().catch(() => false);
    setOutcome({ act, how: done ? 'done' : 'failed' });
  };
  const acts: Readonly<Record<Exclude<ShareAct, FileAct>, () => void>> = {
    link: () => void finish('link', () => copyText(shared.address())),
    statement: () => void finish('statement', () => copyText(shared.statement)),
    print: () => void finish('print', () => print().then(() => true)),
  };
  const save = (act: FileAct, drawing: SVGSVGElement | undefined, legend: Element | undefined): void =>
    void finish(act, async () => {
      if (!drawing) return false;
      const file = exportSvg(drawing, captionOf(shared, speech, new Date()), legend);
      const content =
        act === 'png' ? await exportPng(file) : new Blob([file.text], { type: 'image/svg+xml' });
      saveFile(content, fileName([speech.messages.app.name, shared.picture, shared.years], act));
      return true;
    });
  const begin = (act: FileAct): void => setOutcome({ act, how: 'busy' });
  return { outcome, acts, begin, save };
};
