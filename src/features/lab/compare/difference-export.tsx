import { useState } from 'react';
import { compareExportWords } from '../../../i18n/compare-export-words';
import { useSpeech } from '../../../i18n/language-context';
import { exportPng } from '../../../interchange/export-png';
import { exportSvg, type Caption } from '../../../interchange/export-svg';
import { fileName } from '../../../interchange/file-name';
import { saveFile } from '../../../interchange/save-file';
import { OffScreenDrawing } from '../../../pictures/off-screen/off-screen-drawing';
import type { ComparedDrawing } from '../../../pictures/plan/compare-picture';
import { DifferenceChart } from '../../../pictures/plan/difference-chart';
import buttons from '../../../ui/button.module.css';
import styles from './compare-panel.module.css';

const kinds = ['svg', 'png'] as const;
type Kind = (typeof kinds)[number];

/** CSS pixels of the picture in a file: a page across. */
const size = { width: 1120, height: 560 };

interface DifferenceExportProps {
  readonly drawn: ComparedDrawing;
  /** What the data set is called. */
  readonly data: string;
}

/** Takes the difference picture out of the page, with the sentence that says it and what its patterns mean. */
export const DifferenceExport = ({ drawn, data }: DifferenceExportProps) => {
  const { language } = useSpeech();
  const words = compareExportWords[language];
  const [making, setMaking] = useState<Kind>();
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const save = async (kind: Kind, drawing: SVGSVGElement | undefined): Promise<void> => {
    if (!drawing) throw new Error('there is no drawing');
    const file = exportSvg(drawing, captionOf());
    const content = kind === 'png' ? await exportPng(file) : new Blob([file.text], { type: 'image/svg+xml' });
    saveFile(content, fileName([words.file, drawn.was, drawn.is], kind));
  };
  const captionOf = (): Caption => ({
    statement: drawn.title,
    note: drawn.sentence,
    foot: [
      words.key({ name: drawn.is }),
      ...drawn.notes,
      words.data({ data, date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date()) }),
    ],
  });
  const finish = (kind: Kind, drawing: SVGSVGElement | undefined) => {
    setMaking(undefined);
    save(kind, drawing).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  };
  return (
    <div className={styles.export} role="group" aria-label={words.label}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={buttons.quiet}
          disabled={making !== undefined}
          onClick={() => {
            setOutcome(undefined);
            setMaking(kind);
          }}
        >
          {words.save[kind]}
        </button>
      ))}
      <span role="status">{outcome && words[outcome]}</span>
      {making && (
        <OffScreenDrawing
          {...size}
          draw={(width, height) => (
            <DifferenceChart
              graph={drawn.graph}
              names={drawn.names}
              title={drawn.title}
              width={width}
              height={height}
            />
          )}
          onDrawn={(drawing) => finish(making, drawing)}
        />
      )}
    </div>
  );
};
