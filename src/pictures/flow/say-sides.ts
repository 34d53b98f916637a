import { nodeLevels, type FlowNode, type NodeLevel } from '../../domain/flows/flow-graph';
import { isElsewhere } from '../../domain/flows/node-names';
import type { Speech } from '../../i18n/language-context';
import { sidesWords } from '../../i18n/sides-words';

type Told = NodeLevel | 'any';

/** Which kinds are several units told as one: never counted among the units beside them. */
const isSum = (level: Told): boolean => level === 'group' || level === 'system';

interface Counted {
  readonly kinds: ReadonlyMap<Told, number>;
  /** True where everything outside a unit that is drilled into stands among them. */
  readonly elsewhere: boolean;
}

/** How many of each kind move posts; what a rest folds is counted by the units it folds. */
const countKinds = (nodes: readonly FlowNode[]): Counted => {
  const kinds = new Map<Told, number>();
  let elsewhere = false;
  for (const node of nodes) {
    const { posts, folded, level = 'any' } = node;
    if (posts <= 0) continue;
    if (isElsewhere(node.id)) elsewhere = true;
    else kinds.set(level, (kinds.get(level) ?? 0) + (folded?.length ?? 1));
  }
  return { kinds, elsewhere };
};

/** Sums each by its kind, in the order of the levels; units by their kind where they are of one, else as units. */
const tellKinds = (kinds: Counted['kinds']): readonly (readonly [Told, number])[] => {
  const told = nodeLevels.flatMap((level) => [[level, kinds.get(level) ?? 0] as const]);
  const sums = told.filter(([level, n]) => isSum(level) && n > 0);
  const units = [...told.filter(([level]) => !isSum(level)), ['any', kinds.get('any') ?? 0] as const].filter(
    ([, n]) => n > 0,
  );
  if (units.length < 2) return [...sums, ...units];
  return [...sums, ['any', units.reduce((sum, [, n]) => sum + n, 0)]];
};

/** Who gives or who gets posts, as it is drawn: `5 个体系和 6 个单位`. */
const sayCounted = ({ kinds, elsewhere }: Counted, { language }: Speech): string => {
  const words = sidesWords[language];
  const parts = tellKinds(kinds).map(([level, n]) => words.kinds[level](n));
  return words.list(elsewhere ? [...parts, words.elsewhere] : parts);
};

/** True where one group is all there is. */
const isOneGroup = ({ kinds, elsewhere }: Counted): boolean =>
  !elsewhere && kinds.size === 1 && kinds.get('group') === 1;

/** Both sides of a statement, said from what is drawn on them. */
export const saySides = (
  releasing: readonly FlowNode[],
  receiving: readonly FlowNode[],
  speech: Speech,
): { readonly uppers: string; readonly lowers: string } => {
  const { releasingGroup, otherGroup } = sidesWords[speech.language];
  const [from, to] = [countKinds(releasing), countKinds(receiving)];
  const given = new Set(releasing.filter(({ posts }) => posts > 0).map(({ family }) => family));
  const others = isOneGroup(to) && receiving.every(({ family, posts }) => posts <= 0 || !given.has(family));
  return {
    uppers: isOneGroup(from) ? releasingGroup : sayCounted(from, speech),
    lowers: others ? otherGroup : sayCounted(to, speech),
  };
};
