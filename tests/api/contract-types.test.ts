import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import { endpoints } from '../../src/api/contract';
import type { AnswerOf, BodyOf, Endpoint, RequestFor } from '../../src/api/contract-endpoint';
import { decodeFlowQuery } from '../../src/api/contract-flow-query';
import type { planPatchSchema } from '../../src/api/contract-plan';
import type { Dataset, DatasetSummary } from '../../src/domain/figures/dataset';
import type { Duty } from '../../src/domain/figures/duty';
import type { Figure } from '../../src/domain/figures/figure';
import type { FlowGraph, FlowQuery } from '../../src/domain/flows/flow-graph';
import type { Indicator, Tile } from '../../src/domain/figures/indicator';
import type { Ledger } from '../../src/domain/ledger/ledger';
import type { Localised } from '../../src/domain/localised';
import type { Reorganisation } from '../../src/domain/figures/reorganisation';
import type { Patch } from '../../src/domain/plan/patch';
import type { Plan } from '../../src/domain/plan/plan';
import type { PlanDocument } from '../../src/domain/plan/plan-log';
import type { UnitId } from '../../src/domain/ledger/unit';

/** A type without its readonly marks, so that identity compares keys, optionality and values. */
type Plain<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : { -readonly [Key in keyof T]: Plain<T[Key]> };

type Answers = { [Name in keyof typeof endpoints]: Plain<AnswerOf<(typeof endpoints)[Name]>> };
type Asked<E> = E extends Endpoint<infer Path, infer Query, unknown> ? RequestFor<Path, Query> : never;
type Listing<Item> = { items: Plain<Item>[]; total: number };

describe('the contract', () => {
  it('gives exactly the types of the domain', () => {
    expectTypeOf<Answers['datasets']>().toEqualTypeOf<Listing<DatasetSummary>>();
    expectTypeOf<Answers['dataset']>().toEqualTypeOf<Plain<Dataset>>();
    expectTypeOf<Answers['ledger']>().toEqualTypeOf<Plain<Ledger>>();
    expectTypeOf<Answers['flows']>().toEqualTypeOf<Plain<FlowGraph>>();
    expectTypeOf<Answers['figures']>().toEqualTypeOf<Listing<Figure>>();
    expectTypeOf<Answers['reorganisations']>().toEqualTypeOf<Listing<Reorganisation>>();
    expectTypeOf<Answers['duties']>().toEqualTypeOf<Listing<Duty>>();
    expectTypeOf<Answers['indicators']>().toEqualTypeOf<{
      indicators: Plain<Indicator>[];
      tiles: Plain<Tile>[];
      tilesCaption?: Plain<Localised>;
    }>();
  });

  it('keeps plans as the domain has them, steps and patches included', () => {
    expectTypeOf<Answers['plan']>().toEqualTypeOf<Plain<PlanDocument>>();
    expectTypeOf<Plain<z.output<typeof planPatchSchema>>>().toEqualTypeOf<Plain<Patch<Plan>>>();
    expectTypeOf<BodyOf<typeof endpoints.savePlan>>().toExtend<Omit<PlanDocument, 'revision' | 'deleted'>>();
    expectTypeOf<Omit<PlanDocument, 'revision' | 'deleted'>>().toExtend<BodyOf<typeof endpoints.savePlan>>();
    expectTypeOf<BodyOf<typeof endpoints.deletePlan>>().toEqualTypeOf<never>();
    expectTypeOf<BodyOf<typeof endpoints.plan>>().toEqualTypeOf<never>();
  });

  it('can be assigned to the domain and back without a cast', () => {
    expectTypeOf<AnswerOf<typeof endpoints.ledger>>().toExtend<Ledger>();
    expectTypeOf<Ledger>().toExtend<AnswerOf<typeof endpoints.ledger>>();
    expectTypeOf<AnswerOf<typeof endpoints.flows>>().toExtend<FlowGraph>();
    expectTypeOf<FlowGraph>().toExtend<AnswerOf<typeof endpoints.flows>>();
  });

  it('keeps ids of units branded', () => {
    expectTypeOf<AnswerOf<typeof endpoints.ledger>['units'][number]['id']>().toEqualTypeOf<UnitId>();
    expectTypeOf<string>().not.toExtend<AnswerOf<typeof endpoints.ledger>['units'][number]['id']>();
  });

  it('asks for the open segments of a path and for a query only where there is one', () => {
    expectTypeOf<Asked<typeof endpoints.datasets>['path']>().toEqualTypeOf<Record<never, string>>();
    expectTypeOf<Asked<typeof endpoints.dataset>['path']>().toEqualTypeOf<{ readonly id: string }>();
    expectTypeOf<Asked<typeof endpoints.flows>['query']>().toEqualTypeOf<Partial<FlowQuery> | undefined>();
    expectTypeOf<Asked<typeof endpoints.ledger>['query']>().toEqualTypeOf<undefined>();
  });

  it('reads a flow query into the type of the domain', () => {
    type Decoded = Extract<ReturnType<typeof decodeFlowQuery>, { ok: true }>['value'];
    expectTypeOf<Decoded>().toEqualTypeOf<FlowQuery>();
  });
});
