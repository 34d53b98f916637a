import type { Speech } from '../../i18n/language-context';
import type { GrainGroup } from '../../layouts/grains/grains';
import type { ExploreView } from '../../state/view';
import { grainFigures, grainKeys } from './grain-facts';
import { factsOf, groupName, groupSentence, movedShares, sideWithin, wordsOf } from './grain-words';
import type { DetailLine, PictureData, SceneDetail } from '../scene';

const groups: readonly GrainGroup[] = ['staying', 'moved', 'others'];

export const groupOf = (key: string): GrainGroup | undefined =>
  groups.find((group) => grainKeys[group] === key);

type Told = readonly [data: PictureData, view: ExploreView, speech: Speech];

const movedLines = (...[data, view, speech]: Told): readonly DetailLine[] => {
  const words = wordsOf(speech);
  const { moved, movedBasis, marks } = factsOf(data);
  const { system, releasing } = movedShares(data, view, speech);
  const line = (label: string, share: typeof system): DetailLine => ({
    label,
    value: share.value,
    basis: share.basis,
    ...(share.interval && { interval: share.interval }),
  });
  return [
    {
      label: words.moved,
      value: `${speech.format.posts(moved)}${speech.messages.units.posts}`,
      basis: movedBasis,
    },
    line(words.ofSystem, system),
    line(words.ofReleasing, releasing),
    { label: words.table.marks, value: words.marks(marks.moved) },
  ];
};

const sideLines = (group: 'staying' | 'others', ...[data, , speech]: Told): readonly DetailLine[] => {
  const words = wordsOf(speech);
  const { releasing, others, moved, movedBasis, marks, system } = factsOf(data);
  const side = group === 'staying' ? releasing : others;
  const within = sideWithin(side, speech);
  const posts = (n: number) => `${speech.format.posts(n)}${speech.messages.units.posts}`;
  const known = (label: string, n: number, interval: string | undefined): DetailLine => ({
    label,
    value: posts(n),
    basis: side.basis,
    ...(interval !== undefined && { interval }),
  });
  const change = group === 'staying' ? -moved : moved;
  const signed = `${speech.format.signed(change)}${speech.messages.units.posts}`;
  return [
    known(words.table.before, side.before, within?.before),
    known(words.table.after, side.after, within?.after),
    { label: words.table.change, value: signed, basis: movedBasis },
    { label: words.table.share, value: speech.format.percent(side.after / system), basis: side.basis },
    {
      label: words.table.marks,
      value: words.marks(group === 'staying' ? marks.staying : marks.others + marks.moved),
    },
  ];
};

/** What the side panel says of a group of marks. */
export const grainsDetail = (
  data: PictureData,
  view: ExploreView,
  key: string,
  speech: Speech,
): SceneDetail | undefined => {
  const group = groupOf(key);
  if (!group) return undefined;
  const facts = factsOf(data);
  const words = wordsOf(speech);
  const meant = facts.mixed ? words.mixedMeant : words.othersMeant;
  return {
    title: groupName(facts, group, speech),
    basis:
      group === 'moved' ? facts.movedBasis : group === 'staying' ? facts.releasing.basis : facts.others.basis,
    lines: group === 'moved' ? movedLines(data, view, speech) : sideLines(group, data, view, speech),
    texts: [
      groupSentence(data, view, group, speech),
      ...(group === 'others' ? [meant] : []),
      ...(group === 'moved' && facts.outside > 0
        ? [words.outside({ posts: speech.format.posts(facts.outside) })]
        : []),
      ...facts.graph.assumptions.map((text) => text[speech.language]),
    ],
    figures: grainFigures(data, view, group).map(({ id }) => id),
  };
};
