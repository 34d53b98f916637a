import type { Duty } from '../../domain/figures/duty';
import type { Figure } from '../../domain/figures/figure';
import { figureIn } from '../../domain/figures/figure-roles';
import type { Speech } from '../../i18n/language-context';
import type { DutyBand, DutySheet } from '../../layouts/duties/duty-sheet';
import { placeDuties } from '../../layouts/duties/place-duties';
import { approximateTextWidth } from '../../layouts/text-width';
import { dutyKey, dutyWordsOf, postsOf } from './duty-words';
import { printFigure } from '../print-figure';
import type { PictureData } from '../scene';

/** Below this width names cannot stand beside their bands. */
const narrowest = 640;

/** The two shares of the posts moved are told as shortly as over a picture. */
const ofText = (figure: Figure, figures: readonly Figure[], { messages, language }: Speech): string => {
  const { ofSystem, ofReleasing } = messages.figures;
  if (figure === figureIn(figures, 'movedOfSystem')) return ofSystem;
  if (figure === figureIn(figures, 'movedOfReleasing')) return ofReleasing;
  return figure.name[language];
};

const bandOf = (duty: Duty, figures: readonly Figure[], speech: Speech): DutyBand => ({
  key: dutyKey(duty),
  name: duty.name[speech.language],
  direction: duty.direction,
  ...(duty.from && { from: duty.from[speech.language] }),
  ...(duty.to && { to: duty.to[speech.language] }),
  figures: postsOf(duty, figures).map((figure) => ({
    value: printFigure(figure, speech.messages, speech.format),
    of: ofText(figure, figures, speech),
  })),
});

/** Where everything stands; undefined where the place is too small for names that can be read. */
export const dutySheet = (
  { duties, figures }: PictureData,
  room: { readonly width: number; readonly height: number; readonly textScale?: number },
  speech: Speech,
): DutySheet | undefined => {
  if (room.width < narrowest) return undefined;
  const { unstated, top, bottom } = dutyWordsOf(speech);
  return placeDuties(
    duties.map((duty) => bandOf(duty, figures, speech)),
    { ...room, measure: approximateTextWidth, unstated, top, bottom },
  );
};
