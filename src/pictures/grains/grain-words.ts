import { weakest, type Basis } from '../../domain/basis';
import { figureIn, type FigureRole } from '../../domain/figures/figure-roles';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { grainsWords, type AsideName, type GrainsWords } from '../../i18n/grains-words';
import type { Speech } from '../../i18n/language-context';
import type { GrainGroup } from '../../layouts/grains/grains';
import { releasingDigits } from '../../layouts/flow/share';
import type { ExploreView } from '../../state/view';
import { printFigure, printIntervals } from '../print-figure';
import { printWithin } from '../print-within';
import type { PictureData } from '../scene';
import { grainFacts, isWholePeriod, markCount, type GrainFacts, type GrainSide } from './grain-facts';

export const wordsOf = ({ language }: Speech): GrainsWords => grainsWords[language];

const known = new WeakMap<FlowGraph, GrainFacts>();

/** The facts of a picture that is not empty; they are asked for with every frame of its play. */
export const factsOf = (data: PictureData): GrainFacts => {
  const facts = (data.graph && known.get(data.graph)) ?? grainFacts(data.graph);
  if (facts) known.set(facts.graph, facts);
  if (!facts) throw new Error(`no marks to draw for ${data.dataset.id}`);
  return facts;
};

/** Ways to move that no mark follows, in the order they are told. */
const asideNames: readonly AsideName[] = ['inBureau', 'inCounties', 'entered', 'left'];

export const asidesOf = ({ moves }: GrainFacts): readonly AsideName[] =>
  asideNames.filter((name) => moves[name] > 0);

/** The groups that have a mark or a number, in the order they are told. */
export const drawnGroups = ({ moves }: GrainFacts): readonly GrainGroup[] => [
  'staying',
  'moved',
  'others',
  ...(moves.up > 0 ? (['risen'] as const) : []),
];

export const grainsStatement = (data: PictureData, speech: Speech): string => {
  const facts = factsOf(data);
  const { graph, system, moved, moves, upperIs } = facts;
  const { posts } = speech.format;
  const words = wordsOf(speech);
  return words.statement({
    years: speech.messages.sentence.years(graph.period),
    system: posts(system),
    each: graph.displayUnit === 'per-thousand',
    moved: posts(moved),
    upperIs,
    risen: moves.up > 0 ? posts(moves.up) : undefined,
  });
};

const markPosts = ({ system }: GrainFacts, { format }: Speech): string | undefined =>
  system === markCount ? undefined : format.number(system / markCount, system % markCount === 0 ? 0 : 1);

export const grainsNote = (data: PictureData, speech: Speech): string => {
  const words = wordsOf(speech);
  const facts = factsOf(data);
  return [
    words.eachMark({ posts: markPosts(facts, speech) }),
    words.lowerMeant[facts.upperIs],
    ...asidesOf(facts).map((name) => words.asideMeant[name]),
    ...(facts.graph.assumptions.length > 0 && !data.dataset.fictional
      ? [speech.messages.sentence.illustrated]
      : []),
    ...(facts.releasing.within && facts.releasing.basis === 'derived' ? [words.fromTwoShares] : []),
  ].join(speech.language === 'en' ? ' ' : '');
};

export const groupName = ({ upperIs }: GrainFacts, group: GrainGroup, speech: Speech): string => {
  const { upper, moved, lower, risen } = wordsOf(speech);
  if (group === 'risen') return risen;
  return { staying: upper, moved, others: lower }[group][upperIs];
};

/** `461—490` before and after; undefined where the numbers have none. */
export const sideWithin = (
  { within }: GrainSide,
  speech: Speech,
): { readonly before: string; readonly after: string } | undefined =>
  within && { before: printWithin(within.before, speech), after: printWithin(within.after, speech) };

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
): { readonly system: MovedShare; readonly upper: MovedShare } => {
  const facts = factsOf(data);
  const figures = isWholePeriod(data, view) ? data.figures : [];
  const share = (role: FigureRole, whole: number, digits: number): MovedShare => {
    const figure = figureIn(figures, role);
    if (!figure) {
      const value = speech.format.percent(whole === 0 ? 0 : facts.moved / whole, digits);
      return { value, interval: '', basis: weakest('derived', facts.movedBasis) };
    }
    const value = printFigure(figure, speech.messages, speech.format);
    const interval = printIntervals(figure, speech.format);
    return { value, interval, basis: figure.basis, figure: figure.id };
  };
  const ofUpper = facts.upperIs === 'bureau' ? 'movedOfBureau' : 'movedOfReleasing';
  const digits = facts.upperIs === 'bureau' ? 1 : releasingDigits(facts.graph, facts.moved);
  return {
    system: share('movedOfSystem', facts.system, 1),
    upper: share(ofUpper, facts.releasing.before, digits),
  };
};

const sideClauses = (side: GrainSide, speech: Speech): readonly string[] => {
  const words = wordsOf(speech);
  const { posts } = speech.format;
  const change = side.after - side.before;
  const numbers = { before: posts(side.before), after: posts(side.after), change: posts(Math.abs(change)) };
  const within = sideWithin(side, speech);
  return [
    change < 0 ? words.lost(numbers) : words.gained(numbers),
    ...(within ? [words.within(within)] : []),
  ];
};

const clausesOf = (
  data: PictureData,
  view: Pick<ExploreView, 'years'>,
  group: GrainGroup,
  speech: Speech,
): readonly string[] => {
  const words = wordsOf(speech);
  const facts = factsOf(data);
  const { posts, percent } = speech.format;
  if (group === 'staying' || group === 'others')
    return sideClauses(group === 'staying' ? facts.releasing : facts.others, speech);
  const { up } = facts.moves;
  if (group === 'risen') return [words.risenIs({ posts: posts(up), system: percent(up / facts.system) })];
  const { system, upper } = movedShares(data, view, speech);
  const said = { posts: posts(facts.moved), system: system.value, upper: upper.value };
  return [words.movedIs[facts.upperIs](said)];
};

const named = (name: string, clauses: readonly string[], { language }: Speech): string => {
  const [colon, comma] = language === 'en' ? [': ', ', '] : ['：', '，'];
  return `${name}${colon}${clauses.join(comma)}`;
};

/** The sentence of a group, as a screen reader says it. */
export const groupSentence = (
  data: PictureData,
  view: Pick<ExploreView, 'years'>,
  group: GrainGroup,
  speech: Speech,
): string => named(groupName(factsOf(data), group, speech), clausesOf(data, view, group, speech), speech);

/** The sentence of what moved without a mark. */
export const asideSentence = (data: PictureData, name: AsideName, speech: Speech): string => {
  const { moves, system } = factsOf(data);
  const words = wordsOf(speech);
  const share = name === 'entered' ? undefined : speech.format.percent(moves[name] / system);
  return named(
    words.aside[name],
    [words.asideIs({ posts: speech.format.posts(moves[name]), system: share })],
    speech,
  );
};
