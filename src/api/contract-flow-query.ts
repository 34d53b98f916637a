import * as z from 'zod/mini';
import { lowerLevelSchema, upperLevelSchema } from './contract-datasets';
import { viaSchema } from './contract-flows';
import {
  decodeParameters,
  encodeParameters,
  wholeParameter,
  type ParameterProblem,
} from './contract-parameters';
import { idSchema } from './contract-terms';
import type { Period } from '../domain/basis';
import type { FlowQuery } from '../domain/flows/flow-graph';
import { fail, ok, type Result } from '../domain/result';
import { unitId } from '../domain/ledger/unit';

/** The most nodes a column may be asked for: a screenful. */
export const topLimit = 200;

/** What a server takes where a parameter is left out; the years default to the data set's period. */
export const flowQueryDefaults = { upper: 'group', lower: 'group', via: 'none', top: 40 } as const;

export const flowParameters = {
  yearFrom: wholeParameter(1900, 2200),
  yearTo: wholeParameter(1900, 2200),
  upper: z.exactOptional(upperLevelSchema),
  lower: z.exactOptional(lowerLevelSchema),
  upperParent: z.exactOptional(idSchema),
  lowerParent: z.exactOptional(idSchema),
  via: z.exactOptional(viaSchema),
  top: wholeParameter(1, topLimit),
};

export const encodeFlowQuery = (query: Partial<FlowQuery>): URLSearchParams =>
  encodeParameters({
    yearFrom: query.yearFrom,
    yearTo: query.yearTo,
    upper: query.upper,
    lower: query.lower,
    upperParent: query.upperParent,
    lowerParent: query.lowerParent,
    via: query.via,
    top: query.top,
  });

/** Reads a flow query; `period` is the data set's and stands in for years left out. Years must be in order. */
export function decodeFlowQuery(
  params: URLSearchParams,
  period: Period,
): Result<FlowQuery, readonly ParameterProblem[]> {
  const decoded = decodeParameters(flowParameters, params);
  if (!decoded.ok) return decoded;
  const { upperParent, lowerParent, ...given } = decoded.value;
  const query = { ...flowQueryDefaults, yearFrom: period.from, yearTo: period.to, ...given };
  if (query.yearFrom > query.yearTo) return fail([yearsOutOfOrder(query)]);
  return ok({
    ...query,
    ...(upperParent === undefined ? {} : { upperParent: unitId(upperParent) }),
    ...(lowerParent === undefined ? {} : { lowerParent: unitId(lowerParent) }),
  });
}

const yearsOutOfOrder = ({ yearFrom, yearTo }: { yearFrom: number; yearTo: number }): ParameterProblem => ({
  code: 'years-out-of-order',
  where: 'query/yearFrom',
  detail: { yearFrom, yearTo },
});
