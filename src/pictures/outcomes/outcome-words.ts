import type { Figure } from '../../domain/figures/figure';
import type { Speech } from '../../i18n/language-context';
import { sectionName } from '../../i18n/section-name';
import { outcomesWords, type OutcomesWords } from '../../i18n/outcomes-words';
import { countsEnforcement, outcomesOf, type Outcome } from './outcome-facts';
import { printFigure, printIntervals } from '../print-figure';
import type { PictureData } from '../scene';

export const wordsOf = ({ language }: Speech): OutcomesWords => outcomesWords[language];

const joiner = ({ language }: Speech): string => (language === 'en' ? ' ' : '');

/** A figure's value as one line. */
export const printed = (figure: Figure, { messages, format }: Speech): string =>
  printFigure(figure, messages, format);

type Results = Pick<PictureData, 'dataset' | 'figures'>;

export const outcomesStatement = ({ dataset, figures }: Results, speech: Speech): string => {
  const outcomes = outcomesOf(figures);
  const words = wordsOf(speech);
  const count = outcomes.length;
  if (dataset.fictional) return words.fictional.statement({ count });
  return words.statement({ count, conflicts: outcomes.filter(({ conflict }) => conflict).length });
};

/** No cause is claimed. */
export const causeNote = ({ dataset }: Pick<Results, 'dataset'>, speech: Speech): string => {
  const words = wordsOf(speech);
  return dataset.fictional ? words.fictional.note : words.note;
};

export const conflictSentence = ({ figures }: Outcome, speech: Speech): string =>
  wordsOf(speech).conflictNote({
    values: figures.map((figure) => printed(figure, speech)).join(speech.language === 'en' ? ' and ' : '、'),
  });

/** No cause is claimed; what a count of enforcement does not say, where there is one. */
export const outcomesNote = (results: Results, speech: Speech): string => {
  const { enforcement } = wordsOf(speech);
  const caveat = outcomesOf(results.figures).some(({ figures: [figure] }) => countsEnforcement(figure));
  return [causeNote(results, speech), ...(caveat ? [enforcement] : [])].join(joiner(speech));
};

/** When a figure holds, and against what; what the source does not say is said to be missing. */
export const periodText = ({ period, compared }: Figure, speech: Speech): string => {
  const words = wordsOf(speech);
  const text = period && (period.text?.[speech.language] ?? yearsText(period, speech));
  if (compared === 'yoy') return words.yearOnYear({ period: text });
  return text ?? words.noPeriod;
};

const yearsText = ({ from, to }: NonNullable<Figure['period']>, speech: Speech): string | undefined => {
  if (from !== undefined && to !== undefined) return speech.messages.sentence.years({ from, to });
  if (from !== undefined) return wordsOf(speech).from(from);
  return to === undefined ? undefined : wordsOf(speech).until(to);
};

export const sectionOf = ({ source }: Figure, { language }: Speech): string | undefined =>
  source.kind === 'report' ? sectionName(source.section, language) : undefined;

/** The value in words: a change says which way it goes. */
const spoken = (figure: Figure, speech: Speech): string => {
  const words = wordsOf(speech);
  if (figure.value.kind === 'claim') return words.noNumber;
  const value = printed(figure, speech);
  if (figure.compared !== 'yoy' || !figure.direction) return value;
  return words[figure.direction](value.replace(/^[+\u2212]/, ''));
};

/** The sentence of a figure, as a screen reader says it. */
export const outcomeSentence = (outcome: Outcome, figure: Figure, speech: Speech): string => {
  const words = wordsOf(speech);
  const rival = outcome.figures.find(({ id }) => id !== figure.id);
  const said = words.say({
    topic: words.topics[outcome.topic],
    name: figure.name[speech.language],
    value: spoken(figure, speech),
    period: periodText(figure, speech),
    interval: printIntervals(figure, speech.format),
    conflict: rival
      ? words.conflictsWith({ value: printed(rival, speech), section: sectionOf(rival, speech) ?? rival.id })
      : '',
  });
  const caveat = countsEnforcement(figure) ? words.enforcement : '';
  return [said, caveat].filter(Boolean).join(speech.language === 'en' ? '. ' : '。');
};
