import { useCallback, useEffect, useMemo, useState } from 'react';
import { matchUnits, type UnitEntry } from '../../../domain/ledger/match-units';
import type { Unit } from '../../../domain/ledger/unit';

/**
 * The units a text finds, best first. Spellings come with a part of their own once `prepare` has asked for it; until
 * then, and should it not come, names and codes are searched without them.
 */
export const useUnitMatches = (units: readonly Unit[], text: string) => {
  const [asked, setAsked] = useState(0);
  const [spelt, setSpelt] = useState<{ of: readonly Unit[]; entries: readonly UnitEntry[] }>();
  const prepare = useCallback(() => setAsked((times) => times + 1), []);
  const here = spelt?.of === units ? spelt.entries : undefined;
  const missing = here === undefined;
  useEffect(() => {
    if (asked === 0 || !missing) return;
    let left = false;
    import('./spell-units').then(
      ({ spellUnits }) => {
        if (!left) setSpelt({ of: units, entries: spellUnits(units) });
      },
      // The next focus asks again.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [asked, missing, units]);
  const entries = useMemo(() => here ?? units.map((unit) => ({ unit, spellings: [] })), [here, units]);
  const matches = useMemo(() => matchUnits(entries, text), [entries, text]);
  return { matches, prepare };
};
