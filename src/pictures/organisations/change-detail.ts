import type { Body, Reorganisation } from '../../domain/figures/reorganisation';
import type { Speech } from '../../i18n/language-context';
import { bodyCount, bodyInterval, describeChange, tiersText, wordsOf } from './change-words';
import type { DetailLine, SceneDetail } from '../scene';

const bodyLine = (label: string, body: Body, change: Reorganisation, speech: Speech): DetailLine => {
  const interval = bodyInterval(body, change, speech);
  return {
    label,
    value: bodyCount(body, speech),
    ...(body.count && { basis: change.basis }),
    ...(interval !== '' && { interval }),
  };
};

/** What the names of a change come down to: what stands after it, or what stood before. */
const titleNames = ({ before, after }: Reorganisation, speech: Speech): string =>
  wordsOf(speech).list((after.length > 0 ? after : before).map(({ name }) => name[speech.language]));

/** Figures a change rests on, and those it is derived from. */
const figuresOf = ({ figures = [], source }: Reorganisation): readonly string[] => [
  ...new Set([...figures, ...(source.kind === 'figures' ? source.of : [])]),
];

/** Everything known of a change, for the side panel. */
export const changeDetail = (change: Reorganisation, speech: Speech): SceneDetail => {
  const words = wordsOf(speech);
  const name = (body: Body) => body.name[speech.language];
  return {
    title: words.title({ kind: words.kinds[change.kind], names: titleNames(change, speech) }),
    basis: change.basis,
    lines: [
      ...change.before.map((body) => bodyLine(words.before(name(body)), body, change, speech)),
      ...change.after.map((body) => bodyLine(words.after(name(body)), body, change, speech)),
      { label: words.labels.kind, value: words.kinds[change.kind] },
      { label: words.labels.tiers, value: tiersText(change, speech) },
      ...(change.year === undefined ? [] : [{ label: words.labels.year, value: words.year(change.year) }]),
    ],
    texts: [describeChange(change, speech), ...(change.note ? [change.note[speech.language]] : [])],
    figures: figuresOf(change),
    ...(change.source.kind === 'report' && { section: change.source.section }),
  };
};
