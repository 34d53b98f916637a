import type { Body, Reorganisation } from '../../domain/figures/reorganisation';
import type { Speech } from '../../i18n/language-context';
import { linesWithin } from '../../layouts/lines-within';
import type { ChangeLane, LaneBody, LaneSheet } from '../../layouts/organisations/lane-sheet';
import { placeLanes } from '../../layouts/organisations/place-lanes';
import { approximateTextWidth } from '../../layouts/text-width';
import { textSize } from '../../layouts/type-scale';
import { changeKey, countParts, families, familyOf, keepsNames, wordsOf, type Family } from './change-words';
import type { PictureData } from '../scene';

/** Below this width names cannot stand on both sides of a ribbon. */
const narrowest = 640;
const stripHeight = 30;

export interface OrganisationSheet {
  readonly lanes: LaneSheet;
  readonly strip?: { readonly text: string; readonly note?: string; readonly font: number };
}

const lines = (change: Reorganisation, side: 'before' | 'after', speech: Speech): readonly LaneBody[] => {
  const words = wordsOf(speech);
  const bodies = change[side];
  if (bodies.length === 0) {
    return [{ name: side === 'before' ? words.newMark : words.endMark, values: [], stands: 'nowhere' }];
  }
  const outside = side === 'before' && change.kind === 'transfer-in';
  const same = side === 'after' && keepsNames(change);
  return bodies.map((body: Body) => {
    const said = same ? [words.sameName] : countParts(body, change, speech);
    const values = outside ? [[words.outside, ...said].join(' · ')] : said;
    return {
      name: same ? '' : body.name[speech.language],
      values,
      ...(body.count && { count: body.count.magnitude }),
      stands: outside ? 'outside' : 'inside',
    };
  });
};

/** One lane a change, families together, else in the order of the data. */
export const changeLanes = (changes: readonly Reorganisation[], speech: Speech): readonly ChangeLane[] => {
  const kindsOf = (family: Family) =>
    new Set(changes.filter((c) => familyOf(c) === family).map((c) => c.kind));
  return families.flatMap((family) => {
    const kinds = [...kindsOf(family)];
    return kinds
      .flatMap((kind) => changes.filter((change) => change.kind === kind))
      .map((change) => ({
        key: changeKey(change),
        family,
        ...(kinds.length > 1 && { act: wordsOf(speech).kinds[change.kind] }),
        before: lines(change, 'before', speech),
        after: lines(change, 'after', speech),
      }));
  });
};

interface SheetRoom {
  readonly width: number;
  readonly height: number;
  /** How much larger than usual text is; 1 unless told. */
  readonly textScale?: number;
}

const stripOf = (
  { dataset }: PictureData,
  { width, textScale = 1 }: SheetRoom,
  speech: Speech,
): OrganisationSheet['strip'] => {
  const words = wordsOf(speech);
  const names = dataset.systems.map(({ name }) => name[speech.language]).join(' · ');
  if (names === '') return undefined;
  const whole = words.structure({ count: dataset.systems.length, names });
  const [usual, least] = [textSize('note', textScale), textSize('small', textScale)];
  const font = approximateTextWidth(whole, usual) <= width ? usual : least;
  const measure = (text: string) => approximateTextWidth(text, font);
  const [text] = linesWithin(whole, width, 1, measure);
  if (text === undefined) return undefined;
  const both = measure(`${text}  ${words.structureNote}`) <= width;
  return both ? { text, font, note: words.structureNote } : { text, font };
};

/** Where everything stands; undefined where the place is too narrow for names that can be read. */
export const organisationSheet = (
  data: PictureData,
  room: SheetRoom,
  speech: Speech,
): OrganisationSheet | undefined => {
  if (room.width < narrowest) return undefined;
  const strip = stripOf(data, room, speech);
  const lanes = placeLanes(changeLanes(data.reorganisations, speech), {
    ...room,
    top: strip ? stripHeight * (room.textScale ?? 1) : 0,
    measure: approximateTextWidth,
    heading: (family) => wordsOf(speech).families[family as Family],
  });
  return lanes && { lanes, ...(strip && { strip }) };
};
