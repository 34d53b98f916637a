import { weakest, type Basis } from '../../domain/basis';
import { widenOutward } from '../../domain/numbers/interval';
import { grainsWords, type GrainsWords } from '../../i18n/grains-words';
import type { Speech } from '../../i18n/language-context';
import type { GrainGroup } from '../../layouts/grains/grains';
import type { ExploreView } from '../../state/view';
import { grainFacts, grainFigures, markCount, type GrainFacts, type GrainSide } from './grain-facts';
import { printFigure, printIntervals } from '../print-figure';
import type { PictureData } from '../scene';

export const wordsOf = ({ language }: Speech): GrainsWords => grainsWords[language];

/** The facts of a picture that is not empty. */
export const factsOf = (data: PictureData): GrainFacts => {
  const facts = grainFacts(data.graph);
  if (!facts) throw new Error(`no marks to draw for ${data.dataset.id}`);
  return facts;
};

export const grainsStatement = (data: PictureData, speech: Speech): string => {
  const { graph, system, moved } = factsOf(data);
  return wordsOf(speech).statement({
    years: speech.messages.sentence.years(graph.period),
    system: speech.format.posts(system),
    each: graph.displayUnit === 'per-thousand',
    moved: speech.format.posts(moved),
  });
};

const markPosts = ({ system }: GrainFacts, { format }: Speech): string | undefined =>
  system === markCount ? undefined : format.number(system / markCount, system % markCount === 0 ? 0 : 1);

export const grainsNote = (data: PictureData, speech: Speech): string => {
  const words = wordsOf(speech);
  const facts = factsOf(data);
  return [
    words.eachMark({ posts: markPosts(facts, speech) }),
    facts.mixed ? words.mixedMeant : words.othersMeant,
    ...(facts.outside > 0 ? [words.outside({ posts: speech.format.posts(facts.outside) })] : []),
    ...(facts.graph.assumptions.length > 0 && !data.dataset.fictional
      ? [speech.messages.sentence.illustrated]
      : []),
    ...(facts.releasing.within && facts.releasing.basis === 'derived' ? [words.fromTwoShares] : []),
  ].join(speech.language === 'en' ? ' ' : '');
};

export const groupName = (facts: GrainFacts, group: GrainGroup, speech: Speech): string => {
  const { releasing, moved, others, othersMixed } = wordsOf(speech);
  if (group === 'others') return facts.mixed ? othersMixed : others;
  return group === 'moved' ? moved : releasing;
};

/** `[461, 490]` before and after; undefined where the numbers have none. */
export const sideWithin = (
  { within }: GrainSide,
  { format }: Speech,
): { readonly before: string; readonly after: string } | undefined =>
  within && {
    before: format.interval(widenOutward(within.before, 0), 0),
    after: format.interval(widenOutward(within.after, 0), 0),
  };

/** One of the two shares posts moved are of: as reported where the data report it, else computed. */
export interface MovedShare {
  readonly value: string;
  readonly interval: string;
  readonly basis: Basis;
  readonly figure?: string;
}

export const movedShares = (
  data: PictureData,
  view: Pick<ExploreView, 'years'>,
  speech: Speech,
): { readonly system: MovedShare; readonly releasing: MovedShare } => {
  const facts = factsOf(data);
  const figures = grainFigures(data, view, 'moved');
  const share = (id: string, whole: number): MovedShare => {
    const figure = figures.find((f) => f.id === id);
    if (!figure) {
      const value = speech.format.percent(whole === 0 ? 0 : facts.moved / whole);
      return { value, interval: '', basis: weakest('derived', facts.movedBasis) };
    }
    const value = printFigure(figure, speech.messages, speech.format);
    const interval = printIntervals(figure, speech.format);
    return { value, interval, basis: figure.basis, figure: id };
  };
  return { system: share('F15', facts.system), releasing: share('F16', facts.releasing.before) };
};

/** The sentence of a group, as a screen reader says it. */
export const groupSentence = (
  data: PictureData,
  view: Pick<ExploreView, 'years'>,
  group: GrainGroup,
  speech: Speech,
): string => {
  const words = wordsOf(speech);
  const facts = factsOf(data);
  const { posts } = speech.format;
  const [colon, comma] = speech.language === 'en' ? [': ', ', '] : ['：', '，'];
  const named = (...clauses: readonly string[]) =>
    `${groupName(facts, group, speech)}${colon}${clauses.join(comma)}`;
  if (group === 'moved') {
    const { system, releasing } = movedShares(data, view, speech);
    return named(
      words.movedIs({ posts: posts(facts.moved), system: system.value, releasing: releasing.value }),
    );
  }
  const side = group === 'staying' ? facts.releasing : facts.others;
  const within = sideWithin(side, speech);
  const numbers = { before: posts(side.before), after: posts(side.after), change: posts(facts.moved) };
  return named(
    group === 'staying' ? words.lost(numbers) : words.gained(numbers),
    ...(within ? [words.within(within)] : []),
  );
};
