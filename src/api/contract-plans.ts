import './contract-jitless';
import * as z from 'zod/mini';
import { reading, writing, type QueryCodec } from './contract-endpoint';
import { encodePageQuery, listingSchema, pageParameters, type PageQuery } from './contract-listing';
import { planDocumentSchema, planSummarySchema, planWritingSchema } from './contract-plan-log';
import { keySchema } from './contract-plan-terms';
import { storageSchema } from './contract-storage';

export interface PlanListQuery extends PageQuery {
  /** Only plans of this data set. */
  readonly dataset?: string;
}

export const planListParameters = { ...pageParameters, dataset: z.exactOptional(keySchema) };

const planList: QueryCodec<PlanListQuery> = {
  parameters: planListParameters,
  encode: ({ dataset, ...page }) => {
    const params = encodePageQuery(page);
    if (dataset !== undefined) params.set('dataset', dataset);
    return params;
  },
};

/** The `ETag` of a document: its revision, strong. */
export const revisionTag = ({ revision }: { readonly revision: number }): string => `"${revision}"`;

/** What can be done with plans. Every answer about one plan carries its `ETag`; every change of one needs `If-Match`. */
export const planEndpoints = {
  plans: reading('/plans', {
    summary: 'The plans there are, deleted ones too, in the order of their ids',
    query: planList,
    answer: listingSchema(planSummarySchema),
    errors: [400],
  }),
  createPlan: writing('POST', '/plans', {
    summary: 'Keep a new plan under the id it brings',
    body: planWritingSchema,
    answer: planDocumentSchema,
    tag: revisionTag,
    creates: true,
    errors: [400, 409, 413, 415, 507],
  }),
  plan: reading('/plans/{id}', {
    summary: 'A plan with its whole log, deleted or not',
    answer: planDocumentSchema,
    tag: revisionTag,
    errors: [404, 409],
  }),
  savePlan: writing('PUT', '/plans/{id}', {
    summary: 'Keep a plan whose log goes on from the one that is kept',
    body: planWritingSchema,
    answer: planDocumentSchema,
    tag: revisionTag,
    conditional: true,
    errors: [400, 404, 409, 412, 413, 415, 428, 507],
  }),
  deletePlan: writing('DELETE', '/plans/{id}', {
    summary: 'Mark a plan as deleted; it can be restored',
    answer: planDocumentSchema,
    tag: revisionTag,
    conditional: true,
    errors: [404, 409, 412, 428, 507],
  }),
  restorePlan: writing('POST', '/plans/{id}/restore', {
    summary: 'Take the deletion of a plan back',
    answer: planDocumentSchema,
    tag: revisionTag,
    conditional: true,
    errors: [404, 409, 412, 428, 507],
  }),
  storage: reading('/storage', {
    summary: 'How what is written is kept, and what of it was found damaged',
    answer: storageSchema,
    errors: [],
  }),
} as const;
