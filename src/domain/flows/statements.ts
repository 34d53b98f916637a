import type { Basis, Period } from '../basis';
import { weakest } from '../basis';
import type { FlowKeys } from './flow-keys';
import type { FlowQuery } from './flow-graph';
import type { FlowProblem } from './flow-query';
import type { Batch, Refinement, Transfer } from '../ledger/ledger';
import type { Gross, IndexedLedger, Share } from '../ledger/ledger-index';
import { grossOf, movementsOf } from '../ledger/ledger-index';
import type { Result } from '../result';
import { fail, ok } from '../result';

/** Posts a unit gives or gets, with the basis of the coarsest statement that gives their sum at its place. */
export interface Move extends Share {
  readonly basis: Basis;
}

/** A batch, or the part of a refinement that stands for it, as a picture uses it. */
export interface Statement {
  readonly batch: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly releases: readonly Move[];
  readonly receipts: readonly Move[];
  readonly transfers?: readonly Transfer[];
}

export interface Chosen {
  readonly statements: readonly Statement[];
  /** The batches that had to be refined. */
  readonly refined: ReadonlySet<string>;
}

/**
 * The coarsest statements that suffice for a query. A batch is replaced by its refinement only where that is finer in
 * what is asked: units below a named one, or years. Fails where part of a batch's years is asked and nothing splits it.
 */
export function chooseStatements(
  indexed: IndexedLedger,
  query: FlowQuery,
  keys: FlowKeys,
): Result<Chosen, readonly FlowProblem[]> {
  const statements: Statement[] = [];
  const refined = new Set<string>();
  const problems: FlowProblem[] = [];
  for (const batch of indexed.ledger.batches) {
    if (!overlaps(batch.period, query)) continue;
    const refinement = indexed.refinements.get(batch.id);
    const splits = refinement !== undefined && isNeeded(indexed, batch, refinement, query, keys);
    const used = splits ? refinement.parts.filter((part) => overlaps(part.period, query)) : [batch];
    problems.push(...used.filter((b) => !isInside(b.period, query)).map((b) => tornPeriod(batch, b.period)));
    if (splits) refined.add(batch.id);
    for (const b of used)
      statements.push(splits ? partStatement(indexed, batch, refinement, b, query, keys) : whole(batch));
  }
  return problems.length > 0 ? fail(problems) : ok({ statements, refined });
}

const overlaps = ({ from, to }: Period, { yearFrom, yearTo }: FlowQuery) => from <= yearTo && to >= yearFrom;

const isInside = ({ from, to }: Period, { yearFrom, yearTo }: FlowQuery) => yearFrom <= from && to <= yearTo;

const tornPeriod = (batch: Batch, { from, to }: Period): FlowProblem => ({
  code: 'years-not-in-data',
  where: `batches/${batch.id}`,
  detail: { from, to },
});

/** True where the batch is too coarse for the query and the refinement is any finer there. */
function isNeeded(
  { units }: IndexedLedger,
  batch: Batch,
  { parts }: Refinement,
  query: FlowQuery,
  keys: FlowKeys,
): boolean {
  const { from, to } = batch.period;
  const tooLong = !isInside(batch.period, query) || (query.via === 'year' && from < to);
  if (tooLong && parts.some(({ period }) => period.from > from || period.to < to)) return true;
  const gross = grossOf(batch);
  const coarse = new Set(
    directions.flatMap((direction) =>
      gross[direction].filter((s) => !keys.isFineEnough(s.unit, direction, to)).map((s) => s.unit),
    ),
  );
  const named = new Set(movementsOf(batch).map((e) => e.unit));
  const splits = ({ unit }: Share, { period }: Batch) =>
    !named.has(unit) && coarse.has(units.chain(unit, period.to).find((at) => named.has(at)) ?? unit);
  return coarse.size > 0 && parts.some((part) => movementsOf(part).some((e) => splits(e, part)));
}

const directions: readonly (keyof Gross)[] = ['releases', 'receipts'];

function whole(batch: Batch): Statement {
  const { id, period, basis, transfers } = batch;
  const { releases, receipts } = grossOf(batch);
  const move = (share: Share): Move => ({ ...share, basis });
  const moves = { releases: releases.map(move), receipts: receipts.map(move) };
  return { batch: id, period, basis, ...moves, ...(transfers ? { transfers } : {}) };
}

/** What all parts together move at a place the batch itself is fine enough for is told by the batch. */
function partStatement(
  { units }: IndexedLedger,
  batch: Batch,
  refinement: Refinement,
  part: Batch,
  query: FlowQuery,
  keys: FlowKeys,
): Statement {
  const basis = weakest(refinement.basis, part.basis);
  const named = new Set(movementsOf(batch).map((e) => e.unit));
  const complete = isInside(batch.period, query);
  const moveIn =
    (direction: keyof Gross) =>
    (share: Share): Move => {
      const stated = units.chain(share.unit, part.period.to).find((at) => named.has(at));
      const told = complete && stated !== undefined && keys.isFineEnough(stated, direction, batch.period.to);
      return { ...share, basis: told ? batch.basis : basis };
    };
  const { releases, receipts } = grossOf(part);
  const moves = { releases: releases.map(moveIn('releases')), receipts: receipts.map(moveIn('receipts')) };
  const { period, transfers } = part;
  return { batch: batch.id, period, basis, ...moves, ...(transfers ? { transfers } : {}) };
}
