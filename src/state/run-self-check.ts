import type { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '../api/client';
import { flowQueryDefaults } from '../api/contract-flow-query';
import {
  datasetQuery,
  figuresQuery,
  flowsQuery,
  indicatorsQuery,
  ledgerQuery,
  reorganisationsQuery,
} from '../api/queries';
import type { Dataset } from '../domain/figures/dataset';
import { selfCheck, type Served } from '../domain/self-check/self-check';
import type { ServedFlows } from '../domain/self-check/self-check-flows';
import type { AskedLevels, CheckResult } from '../domain/self-check/self-check-result';
import { useSelfCheck } from './self-check-store';
import { inIdleTime } from './when-idle';

/** Where the answers to be checked come from: what the page has in its cache, asked for where it is not there yet. */
export interface CheckedApi {
  readonly client: ApiClient;
  readonly cache: QueryClient;
}

let current: AbortController | undefined;

/**
 * Recomputes what was served of a data set, in idle time, and keeps the outcome in the store. A new run ends the one
 * before it. A request that fails is no failed check: the run is then not made, and the error kept.
 */
export async function runSelfCheck(api: CheckedApi, dataset: string): Promise<void> {
  current?.abort();
  const own = (current = new AbortController());
  const results: CheckResult[] = [];
  useSelfCheck.setState({ status: 'running', dataset, passed: 0, failed: 0, results }, true);
  try {
    const served = await gather(api, dataset);
    await inIdleTime(selfCheck(served), (result) => results.push(result), own.signal);
    finish(dataset, results);
  } catch (error) {
    if (own.signal.aborted) return;
    const reason = error instanceof Error ? error : new Error(String(error));
    useSelfCheck.setState(
      { status: 'not-run', dataset, passed: 0, failed: 0, results: [], error: reason },
      true,
    );
  }
}

function finish(dataset: string, results: readonly CheckResult[]): void {
  const failed = results.filter(({ ok }) => !ok).length;
  const status = failed > 0 ? 'failed' : 'passed';
  const passed = results.length - failed;
  useSelfCheck.setState({ status, dataset, passed, failed, results, finishedAt: new Date() }, true);
}

async function gather({ client, cache }: CheckedApi, id: string): Promise<Served> {
  const [dataset, ledger, figures, districts, reorganisations] = await Promise.all([
    cache.fetchQuery(datasetQuery(client, id)),
    cache.fetchQuery(ledgerQuery(client, id)),
    cache.fetchQuery(figuresQuery(client, id)),
    cache.fetchQuery(indicatorsQuery(client, id)),
    cache.fetchQuery(reorganisationsQuery(client, id)),
  ]);
  const lists = [figures, reorganisations];
  const missing = lists.find(({ complete }) => !complete);
  if (missing)
    throw missing.missing ?? new Error(`only ${missing.items.length} of ${missing.total} items came`);
  const flows: ServedFlows[] = [];
  for (const levels of levelsOf(dataset)) {
    const graph = await cache.fetchQuery(flowsQuery(client, id, levels));
    const { from, to } = dataset.period;
    flows.push({ query: { ...flowQueryDefaults, yearFrom: from, yearTo: to, ...levels }, graph });
  }
  const { indicators, tiles } = districts;
  return {
    dataset,
    ledger,
    figures: figures.items,
    indicators,
    tiles,
    reorganisations: reorganisations.items,
    flows,
  };
}

/** Every picture of the whole period a data set has: both sides' levels, without and with years. */
const levelsOf = ({ upperLevels, lowerLevels }: Dataset): readonly AskedLevels[] =>
  upperLevels.flatMap((upper) =>
    lowerLevels.flatMap((lower) => (['none', 'year'] as const).map((via) => ({ upper, lower, via }))),
  );
