import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { flowsQuery } from '../../api/queries';
import { refusedParameters } from '../../api/queries-refused';
import type { FlowGraph, FlowQuery } from '../../domain/flows/flow-graph';

const parents = ['upperParent', 'lowerParent'] as const;

/** A unit that cannot be opened where it was asked for, and why. */
export interface RefusedParent {
  readonly name: (typeof parents)[number];
  readonly unit: string;
  readonly code: string;
}

const none: readonly RefusedParent[] = [];

/** The units to open that were refused; none where anything else was, so that the refusal itself is told. */
const refusedParents = (error: Error | null, asked: Partial<FlowQuery>): readonly RefusedParent[] => {
  const refused = refusedParameters(error).map(({ name, code }) => {
    const parent = parents.find((each) => each === name);
    const unit = parent && asked[parent];
    return parent && unit !== undefined ? { name: parent, unit, code } : undefined;
  });
  const known = refused.filter((each) => each !== undefined);
  return known.length > 0 && known.length === refused.length ? known : none;
};

const withoutParents = (
  { upperParent, lowerParent, ...rest }: Partial<FlowQuery>,
  refused: readonly RefusedParent[],
): Partial<FlowQuery> => {
  const stands = (name: RefusedParent['name']) => !refused.some((each) => each.name === name);
  return {
    ...rest,
    ...(upperParent !== undefined && stands('upperParent') && { upperParent }),
    ...(lowerParent !== undefined && stands('lowerParent') && { lowerParent }),
  };
};

interface Flows {
  readonly graph: UseQueryResult<FlowGraph>;
  readonly refused: readonly RefusedParent[];
}

/** Asks for flows; where a unit cannot be opened, asks again without it. */
export const useFlows = (
  client: Parameters<typeof flowsQuery>[0],
  dataset: string,
  asked: Partial<FlowQuery>,
  enabled: boolean,
): Flows => {
  const { error } = useQuery({ ...flowsQuery(client, dataset, asked), enabled });
  const key = JSON.stringify(asked);
  // The same refusal of the same query gives the same list, whichever object the query comes in.
  const refused = useMemo(() => refusedParents(error, JSON.parse(key) as Partial<FlowQuery>), [error, key]);
  const graph = useQuery({ ...flowsQuery(client, dataset, withoutParents(asked, refused)), enabled });
  return { graph, refused };
};
