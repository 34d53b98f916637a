import { memo } from 'react';
import type { Figure } from '../../../domain/figures/figure';
import { useSpeech } from '../../../i18n/language-context';
import { figureUses } from '../../../pictures/figure-uses';
import { printFigure } from '../../../pictures/print-figure';
import type { PictureData } from '../../../pictures/scene';
import { sourcesAddress } from '../../../state/sources-view';
import type { PictureId } from '../../../state/view';
import { BasisBadge } from '../../../ui/basis-badge';
import { useLinesAtFirst } from '../../../ui/use-lines-at-first';
import styles from './picture-figures.module.css';

const Line = ({ figure, dataset }: { figure: Figure; dataset: string }) => {
  const { language, messages, format } = useSpeech();
  return (
    <li>
      <a href={`#${sourcesAddress({ dataset, search: '', at: figure.id })}`}>{figure.name[language]}</a>
      <span className={styles.value}>
        <b>{printFigure(figure, messages, format)}</b>
        <BasisBadge basis={figure.basis} label={messages.basis[figure.basis]} />
      </span>
    </li>
  );
};

/** CSS pixels: the headings above the first line, and a line of one row. */
const aboveLines = 180;
const leastLine = 36;

interface PictureFiguresProps {
  readonly data: PictureData;
  readonly dataset: string;
  readonly picture: PictureId;
}

/** The figures a picture is drawn from, each leading to its place among the sources. */
export const PictureFigures = memo(({ data, dataset, picture }: PictureFiguresProps) => {
  const { inspector } = useSpeech().messages;
  const figures = data.figures.filter((figure) =>
    figureUses(figure, data).some((use) => use.picture === picture),
  );
  const atFirst = useLinesAtFirst(figures.length, { above: aboveLines, line: leastLine });
  if (figures.length === 0) return null;
  return (
    <>
      <h3>{inspector.restsOn}</h3>
      <ul className={styles.figures}>
        {figures.slice(0, atFirst).map((figure) => (
          <Line key={figure.id} figure={figure} dataset={dataset} />
        ))}
      </ul>
    </>
  );
});
PictureFigures.displayName = 'PictureFigures';
