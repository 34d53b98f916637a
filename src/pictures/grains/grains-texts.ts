import { weakest, type Basis } from '../../domain/basis';
import type { GrainsTexts } from '../../charts/grains/grains-drawing';
import { crossed } from '../../layouts/grains/grain-fall';
import { rowWidth, type TextPart, type TextRow } from '../../layouts/text-row';
import type { Speech } from '../../i18n/language-context';
import type { ExploreView } from '../../state/view';
import type { GrainFacts, GrainSide } from './grain-facts';
import {
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

/** Parts, and the mark of a basis, in the type of the theme. */
const typeOf = ({ scale = 1, speech }: GrainsTold) => ({
  part: (text: string, size: number, role: TextPart['role']): TextPart => ({
    text,
    size: size * scale,
    role,
  }),
  pill: (basis: Basis) => ({ basis, label: speech.messages.basis[basis], scale }),
});

/** Posts that have sunk when so much of the fall is over; all of them at its end. */
export const sunkPosts = ({ marks, moved }: GrainFacts, progress: number): number => {
  const landed = crossed(marks.moved, progress);
  return landed === marks.moved && progress >= 1 ? moved : Math.round((moved * landed) / (marks.moved || 1));
};

/** Name and number of one side, on one line or, where that is too wide, on two. */
const sideRows = (
  told: GrainsTold,
  group: 'staying' | 'others',
  sunk: number,
  width: number,
): readonly TextRow[] => {
  const { data, speech } = told;
  const { part, pill: pillOf } = typeOf(told);
  const facts = factsOf(data);
  const side: GrainSide = group === 'staying' ? facts.releasing : facts.others;
  const { posts } = speech.format;
  const now = side.before + (group === 'staying' ? -sunk : sunk);
  const within = sideWithin(side, speech);
  const whole = now === side.after;
  const value = now === side.before ? posts(now) : `${posts(side.before)} → ${posts(now)}`;
  const pill = pillOf(side.basis);
  const head = [
    part(groupName(facts, group, speech), 14, 'name'),
    part(value, 22, 'value'),
    part(speech.messages.units.posts.trim(), 13, 'quiet'),
  ];
  const note = within && part(whole ? `${within.before} → ${within.after}` : within.before, 12, 'quiet');
  const one = { pill, parts: note ? [...head, note] : head };
  if (!note || rowWidth(one) <= width) return [one];
  return [{ parts: head }, { pill, parts: [note] }];
};

const shareRows = (
  share: MovedShare,
  label: string,
  told: GrainsTold,
  narrow: boolean,
): readonly TextRow[] => {
  const { part, pill: pillOf } = typeOf(told);
  const pill = pillOf(share.basis);
  const head = [part(share.value, 16, 'value'), part(label, 13, 'quiet')];
  const note = share.interval === '' ? [] : [part(share.interval, 12, 'quiet')];
  return narrow ? [{ parts: head }, { pill, parts: note }] : [{ pill, parts: [...head, ...note] }];
};

/** The number that sinks and both shares it is of, in the forms that may stand beside the blocks, the best first. */
export const calloutForms = (told: GrainsTold, sunk: number): readonly (readonly TextRow[])[] => {
  const { data, view, speech } = told;
  const words = wordsOf(speech);
  const { part, pill } = typeOf(told);
  const shares = movedShares(data, view, speech);
  const form = (big: number, narrow: boolean): readonly TextRow[] => [
    { parts: [part(speech.format.posts(sunk), big, 'figure'), part(words.movedShort, 15, 'quiet')] },
    ...shareRows(shares.system, words.ofSystem, told, narrow),
    ...shareRows(shares.releasing, words.ofReleasing, told, narrow),
  ];
  const low: TextRow = {
    pill: pill(weakest(shares.system.basis, shares.releasing.basis)),
    parts: [
      part(speech.format.posts(sunk), 24, 'figure'),
      part(words.movedShort, 14, 'quiet'),
      part(shares.system.value, 15, 'value'),
      part(words.ofSystem, 13, 'quiet'),
      part(shares.releasing.value, 15, 'value'),
      part(words.ofReleasing, 13, 'quiet'),
    ],
  };
  return [form(58, false), form(46, false), form(42, true), form(34, false), [low]];
};

/** Every text of the drawing at one moment of the fall, fitted to a width. */
export const grainsTexts = (
  told: GrainsTold,
  progress: number,
  width: number,
): Omit<GrainsTexts, 'callout'> => {
  const { data, view, speech } = told;
  const facts = factsOf(data);
  const words = wordsOf(speech);
  const sunk = sunkPosts(facts, progress);
  const landed = crossed(facts.marks.moved, progress);
  const state = words.state({
    above: facts.marks.staying + facts.marks.moved - landed,
    below: facts.marks.others + landed,
    moved: landed,
    all: facts.marks.moved,
  });
  const [stop, space] = speech.language === 'en' ? ['.', ' '] : ['。', ''];
  const groups = (['staying', 'moved', 'others'] as const).map((group) =>
    groupSentence(data, view, group, speech),
  );
  return {
    title: [grainsStatement(data, speech), ...groups].map((text) => text + stop).join(space) + space + state,
    upper: sideRows(told, 'staying', sunk, width),
    lower: sideRows(told, 'others', sunk, width),
  };
};
