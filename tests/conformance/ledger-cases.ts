import type { Batch, Ledger } from '../../src/domain/ledger/ledger';
import { must } from './probe';
import type { ConformanceCase } from './suite';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Posts moved by a batch: what its receiving units get. */
const received = ({ entries }: Batch): number => sum(entries.map(({ posts }) => Math.max(0, posts)));

export const movedBy = (ledger: Ledger): number => sum(ledger.batches.map(received));

const everyLedger = (check: (ledger: Ledger) => void): ConformanceCase['run'] => {
  return async (probe) => {
    for (const id of await probe.ids()) {
      const ledger = await probe.read('ledger', id);
      must(ledger.dataset === id, `the ledger of ${id} says it is of ${id}`);
      check(ledger);
    }
  };
};

export const ledgerCases: readonly ConformanceCase[] = [
  {
    name: 'the entries of every batch sum to zero',
    run: everyLedger(({ batches, refinements }) => {
      for (const { id, entries } of [...batches, ...refinements.flatMap(({ parts }) => parts)]) {
        must(sum(entries.map(({ posts }) => posts)) === 0, `batch ${id} sums to zero`);
      }
    }),
  },
  {
    name: 'the parts of a refinement move what the batch they split moves',
    run: everyLedger(({ batches, refinements }) => {
      for (const { of, parts } of refinements) {
        const whole = batches.find(({ id }) => id === of);
        must(whole !== undefined, `a refinement is of a batch that is there: ${of}`);
        must(
          sum(parts.map(received)) === received(whole),
          `the parts of ${of} move ${received(whole)} posts`,
        );
      }
    }),
  },
  {
    name: 'every unit a ledger names is one of its units',
    run: everyLedger(({ units, openings, batches, refinements }) => {
      const known = new Set(units.map(({ id }) => id));
      must(known.size === units.length, 'no two units have one id');
      const all = [...batches, ...refinements.flatMap(({ parts }) => parts)];
      const used = [
        ...openings.map(({ unit }) => unit),
        ...units.flatMap(({ parents }) => parents.map(({ parent }) => parent)),
        ...all.flatMap(({ entries }) => entries.map(({ unit }) => unit)),
      ];
      for (const id of used) must(known.has(id), `${id} is a unit of the ledger`);
    }),
  },
  {
    name: 'what is known of districts is of units of the ledger',
    run: async (probe) => {
      for (const id of await probe.ids()) {
        const known = new Set((await probe.read('ledger', id)).units.map((unit) => unit.id));
        const { indicators, tiles } = await probe.read('indicators', id);
        const used = [...tiles, ...indicators.flatMap(({ values }) => values)].map(({ unit }) => unit);
        for (const unit of used) must(known.has(unit), `${unit} is a unit of the ledger of ${id}`);
      }
    },
  },
  {
    name: 'figures refer to figures there are, conflicts from both sides',
    run: async (probe) => {
      for (const id of await probe.ids()) {
        const { items } = await probe.read('figures', id);
        const byId = new Map(items.map((figure) => [figure.id, figure]));
        for (const { id: own, source, conflictsWith = [] } of items) {
          const used = [...conflictsWith, ...(source.kind === 'figures' ? source.of : [])];
          for (const other of used) must(byId.has(other), `${own} refers to a figure: ${other}`);
          for (const other of conflictsWith) {
            must(
              byId.get(other)?.conflictsWith?.includes(own) === true,
              `${other} conflicts with ${own} too`,
            );
          }
        }
      }
    },
  },
];
