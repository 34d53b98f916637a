import type { AsideName } from '../../i18n/grains-words';
import type { Speech } from '../../i18n/language-context';
import type { GrainGroup } from '../../layouts/grains/grains';
import type { ExploreView } from '../../state/view';
import type { DetailLine, PictureData, SceneDetail } from '../scene';
import { withPosts } from '../with-posts';
import { grainFigures, grainKeys, isWholePeriod } from './grain-facts';
import { figuresIn } from '../../domain/figures/figure-roles';
import {
  asideSentence,
  asidesOf,
  factsOf,
  groupName,
  groupSentence,
  movedShares,
  sideWithin,
  wordsOf,
} from './grain-words';

const groups: readonly GrainGroup[] = ['staying', 'moved', 'others', 'risen'];

export const groupOf = (key: string): GrainGroup | undefined =>
  groups.find((group) => grainKeys[group] === key);

/** The key of what moved without a mark. */
export const asideKey = (name: AsideName): string => `node:${name}`;

type Told = readonly [data: PictureData, view: ExploreView, speech: Speech];

const postsOf = (n: number, speech: Speech): string => withPosts(speech.format.posts(n), speech);

const movedLines = (...[data, view, speech]: Told): readonly DetailLine[] => {
  const words = wordsOf(speech);
  const { moved, movedBasis, marks, upperIs } = factsOf(data);
  const { system, upper } = movedShares(data, view, speech);
  const line = (label: string, share: typeof system): DetailLine => ({
    label,
    value: share.value,
    basis: share.basis,
    ...(share.interval && { interval: share.interval }),
  });
  return [
    { label: words.moved[upperIs], value: postsOf(moved, speech), basis: movedBasis },
    line(words.ofSystem, system),
    line(words.ofUpper[upperIs], upper),
    { label: words.table.marks, value: words.marks(marks.moved) },
  ];
};

const risenLines = (...[data, , speech]: Told): readonly DetailLine[] => {
  const words = wordsOf(speech);
  const { moves, movedBasis, marks, system } = factsOf(data);
  return [
    { label: words.risen, value: postsOf(moves.up, speech), basis: movedBasis },
    { label: words.ofSystem, value: speech.format.percent(moves.up / system), basis: movedBasis },
    { label: words.table.marks, value: words.marks(marks.risen) },
  ];
};

const sideLines = (group: 'staying' | 'others', ...[data, , speech]: Told): readonly DetailLine[] => {
  const words = wordsOf(speech);
  const { releasing, others, movedBasis, marks, system, systemAfter } = factsOf(data);
  const side = group === 'staying' ? releasing : others;
  const within = sideWithin(side, speech);
  const known = (label: string, n: number, interval: string | undefined): DetailLine => ({
    label,
    value: postsOf(n, speech),
    basis: side.basis,
    ...(interval !== undefined && { interval }),
  });
  const change = withPosts(speech.format.signed(side.after - side.before), speech);
  const share = (label: string, n: number, whole: number): DetailLine => ({
    label,
    value: speech.format.percent(whole > 0 ? n / whole : 0),
    basis: side.basis,
  });
  return [
    known(words.table.before, side.before, within?.before),
    known(words.table.after, side.after, within?.after),
    { label: words.table.change, value: change, basis: movedBasis },
    share(words.table.shareBefore, side.before, system),
    share(words.table.shareAfter, side.after, systemAfter),
    {
      label: words.table.marks,
      value: words.marks(group === 'staying' ? marks.staying + marks.risen : marks.others + marks.moved),
    },
  ];
};

const linesOf = (group: GrainGroup, ...told: Told): readonly DetailLine[] => {
  if (group === 'moved') return movedLines(...told);
  return group === 'risen' ? risenLines(...told) : sideLines(group, ...told);
};

const asideDetail = (name: AsideName, ...[data, view, speech]: Told): SceneDetail => {
  const words = wordsOf(speech);
  const { moves, movedBasis, graph } = factsOf(data);
  const cited =
    name === 'inBureau' && isWholePeriod(data, view) ? figuresIn(data.figures, 'movedInBureau') : [];
  return {
    title: words.aside[name],
    basis: movedBasis,
    lines: [{ label: words.aside[name], value: postsOf(moves[name], speech), basis: movedBasis }],
    texts: [
      asideSentence(data, name, speech),
      words.asideMeant[name],
      ...graph.assumptions.map((text) => text[speech.language]),
    ],
    figures: cited.map(({ id }) => id),
  };
};

/** What the side panel says of a group of marks, or of what moved without one. */
export const grainsDetail = (
  data: PictureData,
  view: ExploreView,
  key: string,
  speech: Speech,
): SceneDetail | undefined => {
  const facts = factsOf(data);
  const aside = asidesOf(facts).find((name) => asideKey(name) === key);
  if (aside) return asideDetail(aside, data, view, speech);
  const group = groupOf(key);
  if (!group || (group === 'risen' && facts.moves.up === 0)) return undefined;
  const words = wordsOf(speech);
  const { basis } = { staying: facts.releasing, others: facts.others, moved: undefined, risen: undefined }[
    group
  ] ?? { basis: facts.movedBasis };
  return {
    title: groupName(facts, group, speech),
    basis,
    lines: linesOf(group, data, view, speech),
    texts: [
      groupSentence(data, view, group, speech),
      ...(group === 'others' ? [words.lowerMeant[facts.upperIs]] : []),
      ...facts.graph.assumptions.map((text) => text[speech.language]),
    ],
    figures: grainFigures(data, view, group).map(({ id }) => id),
  };
};
