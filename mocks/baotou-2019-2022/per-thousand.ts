import type { Opening } from '../../src/domain/ledger/ledger';
import type { UnitId } from '../../src/domain/ledger/unit';
import type { WholePosts } from '../../src/domain/figures/whole-posts';
import { wholePosts } from '../../src/domain/figures/whole-posts';
import { systemPosts } from './dataset';
import { readingOf } from './reported-readings';
import { others, releasing, wholeSystem } from './units';

function computed(): WholePosts {
  const result = wholePosts(systemPosts, readingOf('F15'), readingOf('F16'));
  if (!result.ok) throw new Error(`F15 and F16 do not agree: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** What F15 and F16 mean per thousand posts of the system. */
export const perThousand = computed();

type Known = WholePosts['releasingBefore'];

const derivedOpening = (unit: UnitId, { magnitude, interval }: Known): Opening => ({
  unit,
  posts: magnitude,
  basis: 'derived',
  interval,
  source: { kind: 'figures', of: ['F15', 'F16'] },
});

/** The system has its thousand by definition; what single systems and districts had is not stated. */
export const openings: readonly Opening[] = [
  { unit: wholeSystem, posts: systemPosts, basis: 'derived' },
  derivedOpening(releasing, perThousand.releasingBefore),
  derivedOpening(others, perThousand.othersBefore),
];
