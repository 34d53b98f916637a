import { districtsWords } from '../../../i18n/districts-words';
import type { Speech } from '../../../i18n/language-context';
import { linkWords } from '../../../i18n/link-words';
import { totalWords } from '../../../i18n/total-words';

/** The parameters of an address that people know by another name. */
const namesIn = ({ language, messages, format }: Speech): Readonly<Record<string, string>> => {
  const { picture, explore } = messages;
  const { years, measure, levels, focus } = explore;
  return {
    ...{ v: linkWords[language].version, picture: picture.label, years: years.label, measure: measure.label },
    ...{ form: picture.form, order: picture.order, orientation: picture.orientation, pace: years.pace },
    ...{ values: picture.showValues, shares: picture.showShares, total: totalWords[language].label },
    upper: format.aside(levels.label, levels.upper),
    lower: format.aside(levels.label, levels.lower),
    ...{ unfolded: levels.unfold, colour: districtsWords[language].choose },
    ...{ reach: focus.reach, filter: focus.filter, only: focus.only },
  };
};

/** The parts of a link that could not be read, each by the word the page has for it, or as the link calls it. */
export const lostParts = (lost: readonly string[], speech: Speech): readonly string[] => {
  const names = new Map(Object.entries(namesIn(speech)));
  return [...new Set(lost)].map((key) => names.get(key) ?? key);
};
