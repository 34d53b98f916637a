import * as z from 'zod/mini';
import { endpoints } from '../src/api/contract';
import { datasetSummarySchema } from '../src/api/contract-datasets';
import { figureValueSchema, figureSchema, quantitySchema } from '../src/api/contract-figures';
import { dutySchema } from '../src/api/contract-duties';
import { flowLinkSchema, flowNodeSchema } from '../src/api/contract-flows';
import { indicatorSchema, tileSchema } from '../src/api/contract-indicators';
import { batchSchema, openingSchema, refinementSchema, unitSchema } from '../src/api/contract-ledger';
import {
  deckDocumentSchema,
  deckStepSchema,
  deckSummarySchema,
  deckWritingSchema,
} from '../src/api/contract-deck';
import { planPatchSchema, planSchema } from '../src/api/contract-plan';
import {
  planDocumentSchema,
  planSummarySchema,
  planWritingSchema,
  stepSchema,
} from '../src/api/contract-plan-log';
import { problemSchema } from '../src/api/contract-problem';
import { damageSchema, storageSchema } from '../src/api/contract-storage';
import { reorganisationSchema } from '../src/api/contract-reorganisations';
import {
  basisSchema,
  intervalSchema,
  localisedSchema,
  periodSchema,
  sourceSchema,
} from '../src/api/contract-terms';

export type JsonSchema = Record<string, unknown>;
interface Naming {
  readonly id: string;
  readonly description?: string;
}

/** Schemas with a name of their own, and what a name alone does not say. */
const named: readonly (readonly [z.core.$ZodType, Naming])[] = [
  [basisSchema, { id: 'Basis', description: 'Where a number comes from' }],
  [localisedSchema, { id: 'Localised', description: 'A text in both languages' }],
  [periodSchema, { id: 'Period', description: 'Whole years, both ends included' }],
  [intervalSchema, { id: 'Interval', description: 'An end that is null is infinite, and open' }],
  [sourceSchema, { id: 'Source' }],
  [datasetSummarySchema, { id: 'DatasetSummary' }],
  [endpoints.datasets.answer, { id: 'DatasetListing' }],
  [endpoints.dataset.answer, { id: 'Dataset' }],
  [unitSchema, { id: 'Unit' }],
  [openingSchema, { id: 'Opening', description: 'A unit without one is unknown, never zero' }],
  [batchSchema, { id: 'Batch', description: 'The posts of its entries sum to zero' }],
  [refinementSchema, { id: 'Refinement', description: 'The parts sum to the batch they split' }],
  [endpoints.ledger.answer, { id: 'Ledger' }],
  [flowNodeSchema, { id: 'FlowNode' }],
  [flowLinkSchema, { id: 'FlowLink' }],
  [endpoints.flows.answer, { id: 'FlowGraph', description: 'An aggregated picture, at most a screenful' }],
  [quantitySchema, { id: 'Quantity' }],
  [figureValueSchema, { id: 'FigureValue' }],
  [figureSchema, { id: 'Figure' }],
  [endpoints.figures.answer, { id: 'FigureListing' }],
  [reorganisationSchema, { id: 'Reorganisation', description: 'Its weights are unit counts, never posts' }],
  [endpoints.reorganisations.answer, { id: 'ReorganisationListing' }],
  [dutySchema, { id: 'Duty', description: 'It carries no width; duties are never summed' }],
  [endpoints.duties.answer, { id: 'DutyListing' }],
  [indicatorSchema, { id: 'Indicator', description: 'A unit without a value is missing, never zero' }],
  [tileSchema, { id: 'Tile' }],
  [endpoints.indicators.answer, { id: 'Districts' }],
  [planSchema, { id: 'Plan', description: 'Decisions and nothing that follows from them' }],
  [planPatchSchema, { id: 'PlanPatch', description: 'A merge patch of a plan (RFC 7396)' }],
  [stepSchema, { id: 'Step', description: 'Never changed and never taken out of a log' }],
  [planWritingSchema, { id: 'PlanWriting', description: 'Its log goes on from the one that is kept' }],
  [planDocumentSchema, { id: 'PlanDocument', description: 'What it decides now is the replay of its log' }],
  [planSummarySchema, { id: 'PlanSummary' }],
  [endpoints.plans.answer, { id: 'PlanListing' }],
  [deckStepSchema, { id: 'DeckStep', description: 'The address of a view and the words said about it' }],
  [deckWritingSchema, { id: 'DeckWriting' }],
  [deckDocumentSchema, { id: 'DeckDocument' }],
  [deckSummarySchema, { id: 'DeckSummary' }],
  [endpoints.decks.answer, { id: 'DeckListing' }],
  [damageSchema, { id: 'Damage' }],
  [storageSchema, { id: 'Storage' }],
  [problemSchema, { id: 'Problem', description: 'RFC 9457' }],
];

const pointer = (id: string): string => `#/components/schemas/${id}`;

/** A reference to a schema that has a name. Throws on one without. */
export function referenceTo(schema: z.core.$ZodType): JsonSchema {
  const naming = named.find(([candidate]) => candidate === schema)?.[1];
  if (naming === undefined) throw new Error(`an answer of the contract has no name: ${schema._zod.def.type}`);
  return { $ref: pointer(naming.id) };
}

/** The named schemas as they stand on the wire, by name. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<Naming>();
  for (const [schema, naming] of named) registry.add(schema, naming);
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: pointer, override: withoutReadOnly });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _uri, ...schema }]) => [id, schema]),
  );
}

/** What a parameter's text must mean. */
export function parameterSchema(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'output' });
  return rest;
}

// A list that is frozen once it is read says nothing about the wire, where `readOnly` would mean “not to be sent”.
const withoutReadOnly = ({ jsonSchema }: { jsonSchema: { readOnly?: boolean } }): void => {
  delete jsonSchema.readOnly;
};
