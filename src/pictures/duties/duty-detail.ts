import type { Duty } from '../../domain/figures/duty';
import type { Figure } from '../../domain/figures/figure';
import type { Speech } from '../../i18n/language-context';
import { describeDuty, dutyWordsOf, postsOf } from './duty-words';
import { printFigure, printIntervals } from '../print-figure';
import type { DetailLine, SceneDetail } from '../scene';

const figureLine = (figure: Figure, speech: Speech): DetailLine => {
  const interval = printIntervals(figure, speech.format);
  return {
    label: figure.name[speech.language],
    value: printFigure(figure, speech.messages, speech.format),
    basis: figure.basis,
    ...(interval !== '' && { interval }),
  };
};

/** Everything known of a duty, for the side panel. */
export const dutyDetail = (duty: Duty, figures: readonly Figure[], speech: Speech): SceneDetail => {
  const words = dutyWordsOf(speech);
  const end = (of: Duty['from']) => (of ? of[speech.language] : words.unstated);
  return {
    title: duty.name[speech.language],
    basis: duty.basis,
    lines: [
      { label: words.labels.from, value: end(duty.from) },
      { label: words.labels.to, value: end(duty.to) },
      { label: words.labels.direction, value: words.directions[duty.direction] },
      ...postsOf(duty, figures).map((figure) => figureLine(figure, speech)),
    ],
    texts: [describeDuty(duty, figures, speech), ...(duty.note ? [duty.note[speech.language]] : [])],
    figures: duty.figures ?? [],
    ...(duty.source.kind === 'report' && { section: duty.source.section }),
  };
};
