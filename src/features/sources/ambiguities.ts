import { figuresIn, type FigureRole } from '../../domain/figures/figure-roles';
import type { Figure } from '../../domain/figures/figure';
import type { Localised } from '../../domain/localised';

/** What a report leaves open or says in two ways, by the key of its words, with the figures it bears on. */
export interface Ambiguity {
  readonly key: AmbiguityKey;
  readonly figures: readonly string[];
}

export type AmbiguityKey =
  | 'ratio-base'
  | 'net-or-gross'
  | 'denominators'
  | 'base-date'
  | 'others-not-districts'
  | 'last-year'
  | 'no-split'
  | 'nested-services'
  | 'loss-unit'
  | 'enforcement';

const ofReport: Readonly<Record<string, readonly (readonly [AmbiguityKey, ...FigureRole[]])[]>> = {
  'baotou-2019-2022': [
    ['denominators', 'movedOfSystem', 'movedOfReleasing'],
    ['base-date', 'movedOfSystem', 'movedOfReleasing'],
    ['others-not-districts', 'othersBefore', 'othersAfter'],
    ['no-split', 'movedOfSystem', 'movedOfReleasing', 'pace'],
    ['last-year', 'period', 'pace'],
    ['ratio-base', 'departmentsCutShare', 'departments'],
    ['net-or-gross', 'departmentsCut', 'departments', 'mergers'],
    ['nested-services', 'services', 'servicesOnline', 'onlineShare'],
    ['loss-unit', 'fraudLosses', 'meanLoss'],
    ['enforcement', 'enforcement'],
  ],
};

/** What the report behind a data set leaves open, with the figures of it; none where it is not known to us. */
export const ambiguitiesOf = (dataset: string, figures: readonly Figure[]): readonly Ambiguity[] =>
  (ofReport[dataset] ?? []).map(([key, ...roles]) => ({
    key,
    figures: figuresIn(figures, ...roles).map(({ id }) => id),
  }));

/** Pairs of figures that cannot both hold, each pair once. */
export function conflictsIn(figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  const place = new Map(figures.map((figure, i) => [figure.id, i]));
  return figures.flatMap((figure, i) =>
    (figure.conflictsWith ?? []).flatMap((id) => {
      const other = place.get(id);
      return other !== undefined && other > i ? [[figure, figures[other]!] as const] : [];
    }),
  );
}

type Assuming = Pick<Figure, 'id' | 'source' | 'assumption'>;

/** Assumptions that figures and other facts stand on, each with all that do. */
export function assumptionsIn(
  facts: readonly Assuming[],
): readonly { readonly text: Localised; readonly facts: readonly string[] }[] {
  const by = new Map<string, { text: Localised; facts: Set<string> }>();
  for (const { id, assumption, source } of facts)
    for (const text of [assumption, source.kind === 'assumption' ? source.text : undefined]) {
      if (!text) continue;
      const known = by.get(text.en) ?? { text, facts: new Set() };
      known.facts.add(id);
      by.set(text.en, known);
    }
  return [...by.values()].map(({ text, facts }) => ({ text, facts: [...facts] }));
}
