import type { Basis } from '../basis';
import { weakest } from '../basis';
import type { UnitId } from './unit';

/** What the batches changed in a unit, by the coarsest statements that tell it. */
export interface Change {
  readonly known: boolean;
  /** Whole posts, signed; what is known of it where not all is. */
  readonly posts: number;
  readonly basis: Basis;
  /** The batches whose refinement it rests on. */
  readonly refined: ReadonlySet<string>;
}

export const unchanged: Change = { known: true, posts: 0, basis: 'reported', refined: new Set() };

interface Line extends Change {
  known: boolean;
  posts: number;
  basis: Basis;
  readonly refined: Set<string>;
}

/** The changes of units while batches are entered. */
export interface ChangeSheet {
  readonly of: (unit: UnitId) => Change;
  readonly add: (unit: UnitId, posts: number, basis: Basis, refined?: string) => void;
  readonly markUnknown: (unit: UnitId) => void;
  /** A sheet that starts with the same changes and goes its own way. */
  readonly copy: () => ChangeSheet;
}

export const newSheet = (): ChangeSheet => sheetWith(new Map());

function sheetWith(lines: Map<UnitId, Line>): ChangeSheet {
  const line = (unit: UnitId): Line => {
    const found = lines.get(unit) ?? { ...unchanged, refined: new Set() };
    lines.set(unit, found);
    return found;
  };
  return {
    of: (unit) => lines.get(unit) ?? unchanged,
    add: (unit, posts, basis, refined) => {
      const at = line(unit);
      at.posts += posts;
      at.basis = weakest(at.basis, basis);
      if (refined !== undefined) at.refined.add(refined);
    },
    markUnknown: (unit) => {
      line(unit).known = false;
    },
    copy: () =>
      sheetWith(new Map([...lines].map(([unit, l]) => [unit, { ...l, refined: new Set(l.refined) }]))),
  };
}
