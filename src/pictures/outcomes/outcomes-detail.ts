import type { Speech } from '../../i18n/language-context';
import { countsEnforcement, figureKey, outcomesOf, relatedFigures } from './outcome-facts';
import {
  causeNote,
  conflictSentence,
  outcomeSentence,
  periodText,
  printed,
  sectionOf,
  wordsOf,
} from './outcome-words';
import { printIntervals } from '../print-figure';
import type { DetailLine, PictureData, SceneDetail } from '../scene';

/** What the side panel says of a result. */
export const outcomesDetail = (
  { dataset, figures }: PictureData,
  key: string,
  speech: Speech,
): SceneDetail | undefined => {
  const outcomes = outcomesOf(figures);
  const outcome = outcomes.find((o) => o.figures.some((f) => figureKey(f) === key));
  const figure = outcome?.figures.find((f) => figureKey(f) === key);
  if (!outcome || !figure) return undefined;
  const words = wordsOf(speech);
  const { language, format } = speech;
  const interval = printIntervals(figure, format);
  const section = sectionOf(figure, speech);
  const value: DetailLine = {
    label: words.lines.value,
    value: figure.value.kind === 'claim' ? words.noNumber : printed(figure, speech),
    basis: figure.basis,
    ...(interval && { interval }),
  };
  const rivals = outcome.figures.filter(({ id }) => id !== figure.id);
  return {
    title: figure.name[language],
    basis: figure.basis,
    lines: [
      value,
      { label: words.lines.period, value: periodText(figure, speech) },
      { label: words.lines.topic, value: words.topics[outcome.topic] },
      ...rivals.map((rival): DetailLine => ({
        label: `${words.lines.other} ${sectionOf(rival, speech) ?? ''}`.trim(),
        value: printed(rival, speech),
        basis: rival.basis,
        interval: printIntervals(rival, format),
      })),
    ],
    texts: [
      outcomeSentence(outcome, figure, speech),
      ...(outcome.conflict ? [conflictSentence(outcome, speech)] : []),
      ...(countsEnforcement(figure) ? [words.enforcement] : []),
      causeNote({ dataset }, speech),
    ],
    figures: relatedFigures(figure, figures),
    ...(section !== undefined && { section }),
  };
};
