import { planDocumentSchema } from '../../src/api/contract-plan-log';
import { planVersion, readWritten } from '../../src/api/contract-plan-version';
import type { PlanDocument } from '../../src/domain/plan/plan-log';
import type { DocumentForm } from './read-generations';

/** How plans are written. */
export const planForm: DocumentForm<PlanDocument> = {
  kind: 'plan',
  version: planVersion,
  read: (text, version) => readWritten(planDocumentSchema, { text, version }),
};
