import type { Body, Reorganisation } from '../../domain/figures/reorganisation';
import type { Speech } from '../../i18n/language-context';
import { organisationsWords, type OrganisationsWords } from '../../i18n/organisations-words';
import { printInterval, printMagnitude } from '../print-figure';

export const wordsOf = ({ language }: Speech): OrganisationsWords => organisationsWords[language];

/** Key of a change, as pins and addresses hold it. */
export const changeKey = ({ id }: Reorganisation): string => `change:${id}`;

/** Families a change is drawn under, in the order they are drawn. */
export const families = ['merging', 'streamlining', 'changing', 'creating', 'inside'] as const;
export type Family = (typeof families)[number];

const familyOfKind: Readonly<Record<Reorganisation['kind'], Family>> = {
  merge: 'merging',
  'merge-duties': 'merging',
  streamline: 'streamlining',
  convert: 'changing',
  'transfer-in': 'changing',
  extend: 'changing',
  create: 'creating',
  restructure: 'inside',
  reorganise: 'inside',
};

export const familyOf = ({ kind }: Reorganisation): Family => familyOfKind[kind];

const alike = (a: Body, b: Body): boolean =>
  a.name['zh-CN'] === b.name['zh-CN'] && a.count?.magnitude === b.count?.magnitude;

/** Names and numbers on both sides are the same, so only what is inside changed. */
export const keepsNames = ({ before, after }: Reorganisation): boolean =>
  before.length > 0 && before.length === after.length && before.every((body, i) => alike(body, after[i]!));

export const bodyInterval = (
  { count }: Body,
  { basis }: Pick<Reorganisation, 'basis'>,
  speech: Speech,
): string => (count ? printInterval({ basis }, count, speech.format) : '');

/** The number of units as it is printed; 个数原文未列 where it is not stated. */
export const bodyCount = ({ count }: Body, speech: Speech): string =>
  count ? wordsOf(speech).count(printMagnitude(count, speech.format)) : wordsOf(speech).notStated;

/** A number with what rounding allows: `84 个 {83, 84, 85}`. */
const fullCount = (body: Body, change: Reorganisation, speech: Speech): string =>
  [bodyCount(body, speech), bodyInterval(body, change, speech)].filter(Boolean).join(' ');

/** What the picture has beside the name of a body, in parts that may stand on lines of their own. */
export const countParts = (body: Body, change: Reorganisation, speech: Speech): readonly string[] => {
  if (!body.count) return [wordsOf(speech).unstated];
  if (body.count.magnitude === 1) return [];
  return [bodyCount(body, speech), shortInterval(body, change, speech)].filter((part) => part !== '');
};

/** Whole numbers that follow each other by their ends, `{83–85}`. */
const shortInterval = (body: Body, change: Reorganisation, speech: Speech): string => {
  const { candidates = [] } = body.count ?? {};
  const [first, last] = [candidates[0], candidates.at(-1)];
  const inRow = candidates.every((n, i) => n === first! + i);
  if (first === undefined || last === undefined || !inRow || candidates.length < 3) {
    return bodyInterval(body, change, speech);
  }
  return `{${speech.format.posts(first)}–${speech.format.posts(last)}}`;
};

/** What stands after the name of a body in a sentence; nothing for a single one. */
export const bodyNote = (body: Body, change: Reorganisation, speech: Speech): string | undefined =>
  body.count?.magnitude === 1 ? undefined : fullCount(body, change, speech);

const listed = (bodies: readonly Body[], change: Reorganisation, speech: Speech): string => {
  const words = wordsOf(speech);
  return words.list(
    bodies.map((body) => {
      const [name, value] = [body.name[speech.language], bodyNote(body, change, speech)];
      return value === undefined ? name : words.counted({ name, value });
    }),
  );
};

const middleOf = (change: Reorganisation, speech: Speech): string => {
  const words = wordsOf(speech);
  const [before, after] = [listed(change.before, change, speech), listed(change.after, change, speech)];
  if (change.before.length === 0) return after;
  if (change.after.length === 0) return before;
  if (keepsNames(change)) return words.counted({ name: before, value: words.sameName });
  const from = change.kind === 'transfer-in' ? words.fromOutside(before) : before;
  return words.become({ before: from, after });
};

export const tiersText = ({ tiers }: Reorganisation, speech: Speech): string =>
  wordsOf(speech).list(tiers.map((tier) => wordsOf(speech).tiers[tier]));

/** The sentence of a change: how, what before and after with numbers, at which tiers, on what basis. */
export const describeChange = (change: Reorganisation, speech: Speech): string => {
  const words = wordsOf(speech);
  const what = words.title({ kind: words.kinds[change.kind], names: middleOf(change, speech) });
  const year = change.year === undefined ? [] : [words.year(change.year)];
  return words.said([what, tiersText(change, speech), ...year, speech.messages.basis[change.basis]]);
};

/** What stands before and after, without how and where. */
export const changeNames = (change: Reorganisation, speech: Speech): string => middleOf(change, speech);

/** A streamlining of one kind of body, with both numbers: what a statement can name. */
const streamlined = (changes: readonly Reorganisation[]) =>
  changes.flatMap((change) => {
    const [before, after] = [change.before[0], change.after[0]];
    return change.kind === 'streamline' && before?.count && after?.count ? [{ change, before, after }] : [];
  })[0];

/** How many changes there are, and the largest of them: always counted, never told. */
export const organisationsStatement = (
  { reorganisations: changes }: { readonly reorganisations: readonly Reorganisation[] },
  speech: Speech,
): string => {
  const words = wordsOf(speech);
  const of = (kind: Reorganisation['kind']) => changes.filter((change) => change.kind === kind).length;
  const [mergers, created, streamlining] = [of('merge'), of('create'), streamlined(changes)];
  const parts = [
    ...(mergers > 0 ? [words.mergers(mergers)] : []),
    ...(created > 0 ? [words.created(created)] : []),
    ...(streamlining ? [streamlinedText(streamlining, speech)] : []),
  ];
  return words.statement({ changes: changes.length, parts });
};

type Streamlining = NonNullable<ReturnType<typeof streamlined>>;

const streamlinedText = ({ before, after }: Streamlining, speech: Speech): string =>
  wordsOf(speech).streamlined({
    name: before.name[speech.language],
    before: printMagnitude(before.count!, speech.format),
    after: printMagnitude(after.count!, speech.format),
  });

/** What widths mean, and which numbers of the statement are not exact. */
export const organisationsNote = (
  { reorganisations: changes }: { readonly reorganisations: readonly Reorganisation[] },
  speech: Speech,
): string => {
  const words = wordsOf(speech);
  const streamlining = streamlined(changes);
  if (!streamlining) return words.note;
  const { change, before, after } = streamlining;
  const [from, to] = [bodyInterval(before, change, speech), bodyInterval(after, change, speech)];
  const name = before.name[speech.language];
  return from === '' && to === ''
    ? words.note
    : `${words.note}${words.candidates({ name, before: from, after: to })}`;
};
