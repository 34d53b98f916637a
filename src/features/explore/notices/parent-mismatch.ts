import { linkWords } from '../../../i18n/link-words';
import type { Speech } from '../../../i18n/language-context';
import type { RefusedParent } from '../../../pictures/flow/use-flows';

/** Units of the address that could not be opened, by the name they have where the data set knows them. */
export const parentMismatch = (
  refused: readonly RefusedParent[],
  nameOf: (unit: string) => string | undefined,
  { language, messages }: Speech,
): string[] => {
  if (refused.length === 0) return [];
  const words = linkWords[language];
  const { levels } = messages.explore;
  const causes = refused.map(({ name, unit, code }) => {
    const at = { unit: nameOf(unit) ?? unit, side: levels[name === 'upperParent' ? 'upper' : 'lower'] };
    if (code === 'parent-on-other-side') return words.parentElsewhere(at);
    return code === 'parent-not-coarser' ? words.parentTooFine(at) : words.parentUnknown(at);
  });
  return [...causes, words.parents({ open: levels.open })];
};
