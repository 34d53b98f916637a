import { memo } from 'react';
import type { Basis } from '../../../domain/basis';
import { figureIn, type FigureRole } from '../../../domain/figures/figure-roles';
import type { Figure, Quantity } from '../../../domain/figures/figure';
import { useSpeech } from '../../../i18n/language-context';
import type { Messages } from '../../../i18n/messages';
import { printInterval, printMagnitude } from '../../../pictures/print-figure';
import { BasisBadge } from '../../../ui/basis-badge';
import styles from './key-figures.module.css';
import { Termed } from './termed';

interface KeyFiguresProps {
  readonly figures: readonly Figure[];
  /** The whole period they stand for, as printed, where the picture shows less of it. */
  readonly period?: string | undefined;
}

/** The two reported shares, and the derived pair that follows from them. */
const reportedPair = ['movedOfSystem', 'movedOfReleasing'] as const;
const derivedPairs = [
  ['releasingBefore', 'releasingAfter'],
  ['othersBefore', 'othersAfter'],
] as const;

const quantityOf = (figure: Figure): Quantity | undefined =>
  figure.value.kind === 'single' ? figure.value.is : undefined;

const Percent = ({ quantity }: { quantity: Quantity }) => {
  const { format } = useSpeech();
  return (
    <span className={styles.percent}>
      {printMagnitude(quantity, format)}
      <small>%</small>
    </span>
  );
};

const Reported = ({ figure, text }: { figure: Figure; text: string }) => {
  const { messages, format } = useSpeech();
  const quantity = quantityOf(figure);
  if (!quantity) return null;
  return (
    <li className={styles.reported}>
      <p className={styles.number}>
        <Percent quantity={quantity} />
        <BasisBadge basis={figure.basis} label={messages.basis[figure.basis]} />
      </p>
      <p className={styles.text}>
        <Termed text={text} />
        <span className={styles.interval}>
          {messages.figures.interval({ text: printInterval(figure, quantity, format) })}
        </span>
      </p>
    </li>
  );
};

interface DerivedProps extends Pick<KeyFiguresProps, 'period'> {
  readonly before: Figure;
  readonly after: Figure;
  readonly text: string;
}

const Derived = ({ before, after, text, period }: DerivedProps) => {
  const { messages, format } = useSpeech();
  const [from, to] = [quantityOf(before), quantityOf(after)];
  if (!from || !to) return null;
  return (
    <li className={styles.derived}>
      <p className={styles.number}>
        <Percent quantity={from} />
        <span className={styles.arrow}>→</span>
        <Percent quantity={to} />
        <BasisBadge basis={after.basis} label={messages.basis[after.basis]} />
        {period && <span className={styles.period}>{period}</span>}
      </p>
      <p className={styles.text}>
        <Termed text={text} />
        <span className={styles.interval}>
          {messages.figures.interval({
            text: `${printInterval(before, from, format)} → ${printInterval(after, to, format)}`,
          })}
        </span>
      </p>
    </li>
  );
};

/** What the key figures are parts of, in reading order; what moved says when where the picture shows other years. */
export const keyFigureTexts = ({ figures }: Messages, period?: string): readonly string[] => [
  period ? figures.ofSystemIn({ period }) : figures.ofSystem,
  period ? figures.ofReleasingIn({ period }) : figures.ofReleasing,
  figures.releasingShare,
  figures.othersShare,
];

/** The reported shares, and the derived ones that follow: what is said of them holds for a report only. */
const toldIn = (figures: readonly Figure[], role: FigureRole, basis: Basis): Figure | undefined => {
  const figure = figureIn(figures, role);
  return figure?.basis === basis ? figure : undefined;
};

/** The numbers everything rests on, both denominators side by side, each with its basis and interval. */
export const KeyFigures = memo(({ figures, period }: KeyFiguresProps) => {
  const { messages } = useSpeech();
  const words = messages.figures;
  const texts = keyFigureTexts(messages, period);
  const reported = reportedPair.map((role) => toldIn(figures, role, 'reported'));
  if (reported.every((figure) => figure === undefined)) return null;
  return (
    <ul className={styles.figures} aria-label={period ? words.labelIn({ period }) : words.label}>
      {reported.map(
        (figure, i) => figure && <Reported key={figure.id} figure={figure} text={texts[i] ?? ''} />,
      )}
      {derivedPairs.map(([first, second], i) => {
        const [before, after] = [toldIn(figures, first, 'derived'), toldIn(figures, second, 'derived')];
        return (
          before &&
          after && (
            <Derived key={first} {...{ before, after, period }} text={texts[i + reportedPair.length] ?? ''} />
          )
        );
      })}
    </ul>
  );
});
KeyFigures.displayName = 'KeyFigures';
