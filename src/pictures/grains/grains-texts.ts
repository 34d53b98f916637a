import { weakest, type Basis } from '../../domain/basis';
import type { GrainsTexts } from '../../charts/grains/grains-drawing';
import { crossed } from '../../layouts/grains/grain-fall';
import { rowWidth, type TextPart, type TextRow } from '../../layouts/text-row';
import { textSize, type TextSizeName } from '../../layouts/type-scale';
import type { Speech } from '../../i18n/language-context';
import type { ExploreView } from '../../state/view';
import { markCount, type GrainFacts, type GrainSide } from './grain-facts';
import {
  asideSentence,
  asidesOf,
  drawnGroups,
  factsOf,
  grainsStatement,
  groupName,
  groupSentence,
  movedShares,
  sideWithin,
  wordsOf,
  type MovedShare,
} from './grain-words';
import type { PictureData } from '../scene';

/** What the marks say in one language, for one view. */
export interface GrainsTold {
  readonly data: PictureData;
  readonly view: ExploreView;
  readonly speech: Speech;
  /** How much larger than usual text is; 1 unless told. */
  readonly scale?: number;
}

/** What stands beside a number, in the brackets of the language. */
const inBrackets = (text: string, { format }: Speech): string => format.aside('', text).trim();

/** Parts, and the mark of a basis, in the type of the theme. */
const typeOf = ({ scale = 1, speech }: GrainsTold) => ({
  part: (text: string, size: TextSizeName | number, role: TextPart['role']): TextPart => ({
    text,
    size: typeof size === 'number' ? Math.round(size * scale) : textSize(size, scale),
    role,
  }),
  pill: (basis: Basis) => ({ basis, label: speech.messages.basis[basis], size: textSize('small', scale) }),
});

/** Posts that have sunk when so much of the fall is over; all of them at its end. */
export const sunkPosts = ({ marks, moved }: GrainFacts, progress: number): number =>
  partBy(moved, marks.moved, progress);

/** Posts that have crossed with their marks; all of them at the end. */
const partBy = (posts: number, marks: number, progress: number): number =>
  progress >= 1 ? posts : Math.round((posts * crossed(marks, progress)) / (marks || 1));

/** Posts of a side at one moment: what its marks have brought and taken, and its part of what has no marks. */
const postsNow = (facts: GrainFacts, group: 'staying' | 'others', progress: number): number => {
  const { marks, moves } = facts;
  const side = group === 'staying' ? facts.releasing : facts.others;
  const down = sunkPosts(facts, progress) - partBy(moves.up, marks.risen, progress);
  const [sign, all] = [group === 'staying' ? -1 : 1, moves.down - moves.up];
  const unmarked = side.after - side.before - sign * all;
  return side.before + sign * down + Math.round(unmarked * progress);
};

/** Name and number of one side, on one line or, where that is too wide, on two or three. */
const sideRows = (
  told: GrainsTold,
  group: 'staying' | 'others',
  progress: number,
  width: number,
): readonly TextRow[] => {
  const { data, speech } = told;
  const { part, pill: pillOf } = typeOf(told);
  const facts = factsOf(data);
  const side: GrainSide = group === 'staying' ? facts.releasing : facts.others;
  const { posts } = speech.format;
  const now = postsNow(facts, group, progress);
  const within = sideWithin(side, speech);
  const whole = progress >= 1;
  const value = progress <= 0 || now === side.before ? posts(now) : `${posts(side.before)} → ${posts(now)}`;
  const pill = pillOf(side.basis);
  const head = [
    part(groupName(facts, group, speech), 'body', 'name'),
    part(value, 'title2', 'value'),
    part(speech.messages.postsAfter(value).trim(), 'note', 'quiet'),
  ];
  const range = within && (whole ? `${within.before} → ${within.after}` : within.before);
  const note = range === undefined ? undefined : part(inBrackets(range, speech), 'small', 'quiet');
  const one = { pill, parts: note ? [...head, note] : head };
  if (rowWidth(one) <= width) return [one];
  const [name, ...number] = head;
  const titled =
    rowWidth({ parts: head }) <= width ? [{ parts: head }] : [{ parts: [name!] }, { parts: number }];
  return note ? [...titled, { pill, parts: [note] }] : titled;
};

const shareRows = (
  share: MovedShare,
  label: string,
  told: GrainsTold,
  narrow: boolean,
): readonly TextRow[] => {
  const { part, pill: pillOf } = typeOf(told);
  const pill = pillOf(share.basis);
  const head = [part(share.value, 'lead', 'value'), part(label, 'note', 'quiet')];
  const note = share.interval === '' ? [] : [part(share.interval, 'small', 'quiet')];
  return narrow ? [{ parts: head }, { pill, parts: note }] : [{ pill, parts: [...head, ...note] }];
};

/** What rose, as one more line of the callout, where anything did. */
const risenRows = ({ moves }: GrainFacts, told: GrainsTold): readonly TextRow[] => {
  const { speech } = told;
  const { part } = typeOf(told);
  if (moves.up === 0) return [];
  const { risenShort } = wordsOf(speech);
  const risen = speech.format.posts(moves.up);
  const parts = [part(risen, 'lead', 'value'), part(risenShort(risen), 'note', 'quiet')];
  return [{ parts, tone: 'mid' }];
};

/** The number that sinks and both shares it is of, in the forms that may stand beside the blocks, the best first. */
export const calloutForms = (told: GrainsTold, sunk: number): readonly (readonly TextRow[])[] => {
  const { data, view, speech } = told;
  const words = wordsOf(speech);
  const { part, pill } = typeOf(told);
  const facts = factsOf(data);
  const ofUpper = words.ofUpper[facts.upperIs];
  const posts = speech.format.posts(sunk);
  const shares = movedShares(data, view, speech);
  const form = (big: number, narrow: boolean): readonly TextRow[] => [
    { parts: [part(posts, big, 'figure'), part(words.movedShort(posts), 'body', 'quiet')] },
    ...shareRows(shares.system, words.ofSystem, told, narrow),
    ...shareRows(shares.upper, ofUpper, told, narrow),
    ...risenRows(facts, told),
  ];
  const low: TextRow = {
    pill: pill(weakest(shares.system.basis, shares.upper.basis)),
    parts: [
      part(posts, 'title1', 'figure'),
      part(words.movedShort(posts), 'body', 'quiet'),
      part(shares.system.value, 'body', 'value'),
      part(words.ofSystem, 'note', 'quiet'),
      part(shares.upper.value, 'body', 'value'),
      part(ofUpper, 'note', 'quiet'),
    ],
  };
  return [form(58, false), form(46, false), form(42, true), form(34, false), [low]];
};

/** How many marks stand where at one moment. */
const stateOf = ({ marks }: GrainFacts, progress: number, speech: Speech): string => {
  const words = wordsOf(speech);
  const [landed, risen] = [crossed(marks.moved, progress), crossed(marks.risen, progress)];
  const above = marks.staying + marks.moved - landed + risen;
  const state = words.state({ above, below: markCount - above, moved: landed, all: marks.moved });
  return marks.risen === 0 ? state : state + words.stateRisen({ risen, all: marks.risen });
};

/** Every text of the drawing at one moment of the fall, fitted to a width. */
export const grainsTexts = (
  told: GrainsTold,
  progress: number,
  width: number,
): Omit<GrainsTexts, 'callout'> => {
  const { data, view, speech } = told;
  const facts = factsOf(data);
  const [stop, space] = speech.language === 'en' ? ['.', ' '] : ['。', ''];
  const groups = drawnGroups(facts).map((group) => groupSentence(data, view, group, speech));
  const asides = asidesOf(facts).map((name) => asideSentence(data, name, speech));
  const said = [grainsStatement(data, speech), ...groups, ...asides].map((text) => text + stop);
  return {
    title: said.join(space) + space + stateOf(facts, progress, speech),
    upper: sideRows(told, 'staying', progress, width),
    lower: sideRows(told, 'others', progress, width),
  };
};
