import type { Amount } from '../ledger/amount';
import { sumOf } from '../ledger/amount';
import { balancesByYear } from '../ledger/balances';
import type { Dataset } from '../figures/dataset';
import type { Batch, Ledger } from '../ledger/ledger';
import type { IndexedLedger } from '../ledger/ledger-index';
import { grossOf, indexLedger } from '../ledger/ledger-index';
import type { CheckResult } from './self-check-result';
import { compareNumbers, compareTexts } from './self-check-result';
import { verifyLedger } from '../ledger/verify';
import { verifyStructure } from '../ledger/verify-structure';
import type { Violation } from '../ledger/violation';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Posts that batches move: what their releasing units give. */
export const releasedBy = (batches: readonly Batch[]): number =>
  sum(batches.flatMap((batch) => grossOf(batch).releases.map(({ posts }) => posts)));

/** Every sum of the ledger that has to hold: batches, their splits, the other laws, and the posts of the system. */
export function* checkLedger(ledger: Ledger, dataset: Dataset): Generator<CheckResult> {
  for (const batch of ledger.batches) yield checkBatch(batch);
  for (const { of, parts } of ledger.refinements) {
    for (const part of parts) yield checkBatch(part, of);
    const whole = ledger.batches.find(({ id }) => id === of);
    const subject = { id: of, ...(whole && { name: whole.title }) };
    yield compareNumbers('split', subject, whole ? releasedBy([whole]) : 0, releasedBy(parts));
  }
  yield* checkLaws(ledger);
  if (verifyStructure(ledger).length === 0) yield* checkSystem(indexLedger(ledger), dataset);
}

const checkBatch = ({ id, title, entries }: Batch, of?: string): CheckResult =>
  compareNumbers(
    'batch',
    { id: of === undefined ? id : `${of}/${id}`, name: title },
    0,
    sum(entries.map((e) => e.posts)),
  );

/** What other checks already name: a batch that does not sum to zero. */
const named: readonly Violation['code'][] = ['batch-unbalanced'];

function* checkLaws(ledger: Ledger): Generator<CheckResult> {
  const broken = verifyLedger(ledger).filter(({ code }) => !named.includes(code));
  if (broken.length === 0) yield compareNumbers('law', { id: ledger.dataset }, 0, 0);
  for (const { code, where, detail = {} } of broken) {
    const told = Object.entries(detail).map(([key, value]) => `${key} ${value}`);
    yield compareTexts('law', { id: `${code} ${where}` }, '0', told.join(', ') || code);
  }
}

/** The posts of the system: the openings at its top, and again at the end, with what came from outside. */
function* checkSystem(indexed: IndexedLedger, { system }: Dataset): Generator<CheckResult> {
  const { from, to } = indexed.ledger.period;
  const years = [from - 1, to];
  const all = balancesByYear(indexed, years);
  const [before, after] = years.map((year) =>
    sumOf(topsOf(indexed, year).map((unit) => all.get(year)!.get(unit)!.balance)),
  ) as [Amount, Amount];
  if (!before.known) return;
  yield compareNumbers('system', { id: `${from}` }, before.posts, system.posts);
  if (!after.known) return;
  const outside = indexed.ledger.units.filter((unit) => unit.tier === 'outside').map(({ id }) => id);
  const came = sum(
    indexed.ledger.batches.flatMap(({ entries }) =>
      entries.filter(({ unit }) => outside.includes(unit)).map(({ posts }) => -posts),
    ),
  );
  yield compareNumbers('system', { id: `${to}` }, before.posts + came, after.posts);
}

/** Units of the system that answer to none, whether or not they are closed by then: a closed one holds nothing. */
const topsOf = ({ units }: IndexedLedger, year: number) =>
  units.units
    .filter(({ id, tier }) => tier !== 'outside' && units.chain(id, year).length === 1)
    .map(({ id }) => id);
