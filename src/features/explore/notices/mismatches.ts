import type { Dataset } from '../../../domain/figures/dataset';
import type { Figure } from '../../../domain/figures/figure';
import type { FlowQuery } from '../../../domain/flows/flow-graph';
import { reportedShares } from '../../../domain/figures/reported-shares';
import { linkWords } from '../../../i18n/link-words';
import type { Speech } from '../../../i18n/language-context';
import { checkTotal } from '../../../levers/size/check-total';
import { yearsWithin } from '../../../pictures/flow/ask-flows';
import type { RefusedParent } from '../../../pictures/flow/use-flows';
import type { ExploreView } from '../../../state/view';
import { levelMismatch } from './level-mismatch';
import { parentMismatch } from './parent-mismatch';

type Asked = Pick<ExploreView, 'years' | 'total'>;

const yearsMismatch = ({ years }: Asked, { period }: Dataset, { language, messages }: Speech): string[] => {
  const shown = yearsWithin(years, period) ?? period;
  if (!years || (years.from === shown.from && years.to === shown.to)) return [];
  const said = messages.sentence.years;
  return [linkWords[language].years({ asked: said(years), shown: said(shown) })];
};

const totalMismatch = (
  { total }: Asked,
  { displayUnit }: Dataset,
  figures: readonly Figure[],
  { language, format }: Speech,
): string[] => {
  if (total === undefined) return [];
  const words = linkWords[language];
  const asked = format.posts(total);
  if (displayUnit === 'posts') return [words.totalNotMeant({ asked })];
  const { movedOfSystem, movedOfReleasing } = reportedShares(figures);
  if (!movedOfSystem || !movedOfReleasing) return [];
  const checked = checkTotal(String(total), movedOfSystem, movedOfReleasing);
  if (checked.kind !== 'refused') return [];
  return [words.total({ asked, nearest: checked.nearest.map(format.posts) })];
};

/** What an address is held against. */
export interface Held {
  readonly dataset: Dataset;
  readonly figures: readonly Figure[];
  /** What the picture asks for by itself, where it has levels to choose. */
  readonly query?: Partial<FlowQuery> | undefined;
  /** The units that could not be opened, and the name of those the data set knows. */
  readonly refused: readonly RefusedParent[];
  readonly nameOf: (unit: string) => string | undefined;
}

/** What an address asks that the data set cannot show, each said with what is shown instead. */
export const mismatchesOf = (view: ExploreView, held: Held, speech: Speech): readonly string[] => [
  ...yearsMismatch(view, held.dataset, speech),
  ...totalMismatch(view, held.dataset, held.figures, speech),
  ...levelMismatch(view, held.query, held.dataset, speech),
  ...parentMismatch(held.refused, held.nameOf, speech),
];
