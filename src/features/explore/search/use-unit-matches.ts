import { useCallback, useEffect, useMemo, useState } from 'react';
import { matchUnits, type UnitEntry } from '../../../domain/ledger/match-units';
import type { Unit } from '../../../domain/ledger/unit';

interface Spelt {
  readonly of: readonly Unit[];
  /** Undefined where spellings did not come. */
  readonly entries: readonly UnitEntry[] | undefined;
}

const none: readonly Unit[] = [];

/**
 * The units a text finds, best first. Spellings come with a part of their own once `prepare` has asked for it; until
 * then, and should it not come, names and codes are searched without them. `final` once more cannot be found.
 */
export const useUnitMatches = (given: readonly Unit[] | undefined, text: string) => {
  const units = given ?? none;
  const [asked, setAsked] = useState(0);
  const [spelt, setSpelt] = useState<Spelt>();
  const prepare = useCallback(() => setAsked((times) => times + 1), []);
  const tried = given !== undefined && spelt?.of === units;
  const here = tried ? spelt.entries : undefined;
  const missing = here === undefined;
  useEffect(() => {
    if (asked === 0 || !missing) return;
    let left = false;
    import('./spell-units').then(
      ({ spellUnits }) => {
        if (!left) setSpelt({ of: units, entries: spellUnits(units) });
      },
      // The next focus asks again.
      () => {
        if (!left) setSpelt({ of: units, entries: undefined });
      },
    );
    return () => {
      left = true;
    };
  }, [asked, missing, units]);
  const entries = useMemo(() => here ?? units.map((unit) => ({ unit, spellings: [] })), [here, units]);
  const matches = useMemo(() => matchUnits(entries, text), [entries, text]);
  return { matches, prepare, final: tried };
};
