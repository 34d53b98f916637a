import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { datasetQuery, figuresQuery, indicatorsQuery, ledgerQuery } from '../../api/queries';
import { reportedShares } from '../../domain/figures/reported-shares';
import type { PlanGround } from '../../domain/plan/plan-ground';
import type { Client } from '../use-picture-data';

interface AskedGround {
  /** Absent until all of it has come. */
  readonly ground: PlanGround | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
  readonly cancel: () => void;
  readonly waiting: boolean;
}

/** Asks for everything a plan of a data set stands on. */
export const usePlanGround = (client: Client, id: string): AskedGround => {
  const cache = useQueryClient();
  const dataset = useQuery(datasetQuery(client, id));
  const ledger = useQuery(ledgerQuery(client, id));
  const indicators = useQuery(indicatorsQuery(client, id));
  const figures = useQuery(figuresQuery(client, id));
  const all = [dataset, ledger, indicators, figures];
  const ground = useMemo(() => {
    if (!dataset.data || !ledger.data || !indicators.data || !figures.data) return undefined;
    const { movedOfSystem, movedOfReleasing } = reportedShares(figures.data.items);
    const counted = dataset.data.displayUnit === 'per-thousand' && movedOfSystem && movedOfReleasing;
    return {
      dataset: dataset.data,
      ledger: ledger.data,
      indicators: indicators.data.indicators,
      ...(counted && { shares: { ofSystem: movedOfSystem, ofReleasing: movedOfReleasing } }),
    };
  }, [dataset.data, ledger.data, indicators.data, figures.data]);
  return {
    ground,
    error: all.find((query) => query.error)?.error ?? undefined,
    waiting: all.some((query) => query.isFetching),
    retry: () => void cache.refetchQueries({ queryKey: ['datasets', id] }),
    cancel: () => void cache.cancelQueries({ queryKey: ['datasets', id] }),
  };
};
