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

const ofReport: Readonly<Record<string, readonly Ambiguity[]>> = {
  'baotou-2019-2022': [
    { key: 'denominators', figures: ['F15', 'F16'] },
    { key: 'base-date', figures: ['F15', 'F16'] },
    { key: 'others-not-districts', figures: ['D3', 'D4'] },
    { key: 'no-split', figures: ['F15', 'F16', 'D9'] },
    { key: 'last-year', figures: ['F14', 'D9'] },
    { key: 'ratio-base', figures: ['F6', 'D10'] },
    { key: 'net-or-gross', figures: ['F5', 'D10', 'D11'] },
    { key: 'nested-services', figures: ['F38', 'F39', 'D16'] },
    { key: 'loss-unit', figures: ['F23', 'D13'] },
    { key: 'enforcement', figures: ['F10'] },
  ],
};

/** What the report behind a data set leaves open; none where it is not known to us. */
export const ambiguitiesOf = (dataset: string): readonly Ambiguity[] => ofReport[dataset] ?? [];

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
