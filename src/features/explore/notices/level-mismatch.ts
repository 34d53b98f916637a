import type { Dataset } from '../../../domain/figures/dataset';
import type { FlowQuery } from '../../../domain/flows/flow-graph';
import { linkWords } from '../../../i18n/link-words';
import type { Speech } from '../../../i18n/language-context';
import { askFlows } from '../../../pictures/flow/ask-flows';
import type { ExploreView } from '../../../state/view';

const sides = ['upper', 'lower'] as const;

/** Levels the data set lacks. `query` is what the picture asks for by itself; undefined where it has no levels to choose. */
export const levelMismatch = (
  view: ExploreView,
  query: Partial<FlowQuery> | undefined,
  dataset: Dataset,
  { language, messages }: Speech,
): string[] => {
  if (!query) return [];
  const shown = askFlows(query, view, dataset);
  const { levels } = messages.explore;
  const words = linkWords[language];
  const lacking = sides.flatMap((side) => {
    const [asked, instead] = [view[side], shown[side]];
    if (asked === undefined || instead === undefined || asked === instead) return [];
    const level = words.level({ side: levels[side], level: levels.names[asked] });
    return [{ level, instead: words.named(levels.names[instead]) }];
  });
  if (lacking.length === 0) return [];
  const asked = words.list(lacking.map(({ level }) => level));
  // Both sides may show the same level.
  const names = new Set(lacking.map(({ instead }) => instead));
  return [words.levels({ asked, shown: words.list([...names]), menu: levels.label })];
};
