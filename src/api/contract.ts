import { datasetSchema, datasetSummarySchema } from './contract-datasets';
import { dutySchema } from './contract-duties';
import { reading, type QueryCodec } from './contract-endpoint';
import { figureSchema } from './contract-figures';
import { encodeFlowQuery, flowParameters } from './contract-flow-query';
import { flowGraphSchema } from './contract-flows';
import { districtsSchema } from './contract-indicators';
import { ledgerSchema } from './contract-ledger';
import { encodePageQuery, listingSchema, pageParameters, type PageQuery } from './contract-listing';
import { deckEndpoints } from './contract-decks';
import { planEndpoints } from './contract-plans';
import { reorganisationSchema } from './contract-reorganisations';
import type { FlowQuery } from '../domain/flows/flow-graph';

/** Every path below stands after this one. */
export const basePath = '/api/v1';

const flowQuery: QueryCodec<Partial<FlowQuery>> = { parameters: flowParameters, encode: encodeFlowQuery };
const pageQuery: QueryCodec<PageQuery> = { parameters: pageParameters, encode: encodePageQuery };

/** What can be read of the data sets. */
export const datasetEndpoints = {
  datasets: reading('/datasets', {
    summary: 'The data sets there are',
    query: pageQuery,
    answer: listingSchema(datasetSummarySchema),
    errors: [400],
  }),
  dataset: reading('/datasets/{id}', {
    summary: 'What a data set is about: title, period, display unit, total, levels',
    answer: datasetSchema,
    errors: [404],
  }),
  ledger: reading('/datasets/{id}/ledger', {
    summary: 'Units, opening posts, batches and their refinements',
    answer: ledgerSchema,
    errors: [404],
  }),
  flows: reading('/datasets/{id}/flows', {
    summary: 'An aggregated flow graph, at most a screenful',
    query: flowQuery,
    answer: flowGraphSchema,
    errors: [400, 404],
  }),
  figures: reading('/datasets/{id}/figures', {
    summary: 'Reported and derived figures, with their intervals and sources',
    query: pageQuery,
    answer: listingSchema(figureSchema),
    errors: [400, 404],
  }),
  reorganisations: reading('/datasets/{id}/reorganisations', {
    summary: 'Organisations before and after',
    query: pageQuery,
    answer: listingSchema(reorganisationSchema),
    errors: [400, 404],
  }),
  duties: reading('/datasets/{id}/duties', {
    summary: 'Duties and lines of control that moved',
    query: pageQuery,
    answer: listingSchema(dutySchema),
    errors: [400, 404],
  }),
  indicators: reading('/datasets/{id}/indicators', {
    summary: 'What is known of each district, and its place in the schematic grid',
    answer: districtsSchema,
    errors: [404],
  }),
} as const;

/** The whole contract. */
export const endpoints = { ...datasetEndpoints, ...planEndpoints, ...deckEndpoints } as const;

export type EndpointName = keyof typeof endpoints;
