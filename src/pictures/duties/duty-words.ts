import { dutyDirections, type Duty, type DutyDirection } from '../../domain/figures/duty';
import type { Figure } from '../../domain/figures/figure';
import type { Speech } from '../../i18n/language-context';
import { dutiesWords, type DutiesWords } from '../../i18n/duties-words';
import { printFigure, printIntervals } from '../print-figure';

interface DutiesData {
  readonly duties: readonly Duty[];
  readonly figures: readonly Figure[];
}

export const dutyWordsOf = ({ language }: Speech): DutiesWords => dutiesWords[language];

/** Key of a duty, as pins and addresses hold it. */
export const dutyKey = ({ id }: Duty): string => `duty:${id}`;

/** The numbers of posts that a duty carries; other figures only tell of what followed. */
export const postsOf = ({ figures = [] }: Duty, all: readonly Figure[]): readonly Figure[] =>
  figures.flatMap((id) => all.filter((figure) => figure.id === id && figure.topic === 'posts'));

const endText = (end: Duty['from'], speech: Speech): string =>
  end ? end[speech.language] : dutyWordsOf(speech).unstated;

const isWithin = ({ from, to }: Duty): boolean => from !== undefined && from['zh-CN'] === to?.['zh-CN'];

/** From where to where; nothing where neither is stated. */
export const wayText = (duty: Duty, speech: Speech): string | undefined => {
  const words = dutyWordsOf(speech);
  if (!duty.from && !duty.to) return undefined;
  if (isWithin(duty)) return words.within(endText(duty.from, speech));
  return words.way({ from: endText(duty.from, speech), to: endText(duty.to, speech) });
};

export const figureText = (figure: Figure, speech: Speech): string =>
  dutyWordsOf(speech).figure({
    name: figure.name[speech.language],
    value: printFigure(figure, speech.messages, speech.format),
    interval: printIntervals(figure, speech.format),
  });

/** The sentence of a duty: which way, what, from where to where, with what numbers, on what basis. */
export const describeDuty = (duty: Duty, figures: readonly Figure[], speech: Speech): string => {
  const words = dutyWordsOf(speech);
  const way = wayText(duty, speech);
  return words.said([
    words.titled({ name: duty.name[speech.language], what: words.directions[duty.direction] }),
    ...(way === undefined ? [] : [way]),
    ...postsOf(duty, figures).map((figure) => figureText(figure, speech)),
    speech.messages.basis[duty.basis],
  ]);
};

/** How many duties went which way, counted from the data. */
export const dutiesStatement = ({ duties }: Pick<DutiesData, 'duties'>, speech: Speech): string => {
  const words = dutyWordsOf(speech);
  const of = (direction: DutyDirection) => duties.filter((duty) => duty.direction === direction).length;
  const parts = dutyDirections.flatMap((direction) =>
    of(direction) > 0 ? [words.went[direction](of(direction))] : [],
  );
  return words.statement({ duties: duties.length, parts });
};
