import type { Basis, Period, Source } from '../basis';
import type { Interval } from '../numbers/interval';
import type { Localised } from '../localised';
import type { Unit, UnitId } from './unit';

/** Signed whole posts of one unit: negative released, positive received. */
export interface Entry {
  readonly unit: UnitId;
  readonly posts: number;
}

/** A move known from one unit to another; most batches are pools and have none. */
export interface Transfer {
  readonly from: UnitId;
  readonly to: UnitId;
  /** Whole posts, ≥ 0. */
  readonly posts: number;
}

export interface Approval {
  readonly documentNo: string;
  /** ISO date. */
  readonly date: string;
}

/** Posts taken and given together. Law 1: the entries sum to zero. */
export interface Batch {
  readonly id: string;
  readonly period: Period;
  readonly title: Localised;
  readonly basis: Basis;
  readonly source?: Source;
  readonly approval?: Approval;
  readonly reason?: Localised;
  readonly entries: readonly Entry[];
  /** Where the data pairs units; the transfers then net to the entries. */
  readonly transfers?: readonly Transfer[];
}

/** A batch split by unit and year under a stated assumption. Law 2: the parts sum to the batch. */
export interface Refinement {
  readonly of: string;
  readonly basis: Basis;
  readonly assumption: Localised;
  readonly parts: readonly Batch[];
}

/** Posts of a unit before the first batch. A unit without one is unknown (原文未列), never zero. */
export interface Opening {
  readonly unit: UnitId;
  readonly posts: number;
  readonly basis: Basis;
  /** Whole posts that agree with the source, both ends included. */
  readonly interval?: Interval;
  readonly source?: Source;
}

/** `per-thousand`: one post stands for 1/1000 of the system; `posts`: real posts. */
export type DisplayUnit = 'per-thousand' | 'posts';

export interface Ledger {
  readonly dataset: string;
  readonly displayUnit: DisplayUnit;
  readonly period: Period;
  readonly units: readonly Unit[];
  readonly openings: readonly Opening[];
  readonly batches: readonly Batch[];
  readonly refinements: readonly Refinement[];
}
