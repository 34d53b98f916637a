import type { Dataset, DatasetSummary } from '../../src/domain/figures/dataset';
import type { FlowGraph } from '../../src/domain/flows/flow-graph';

/** Small answers of the contract, each whole and valid. */

export const localised = (text: string) => ({ 'zh-CN': text, en: text });

export const summary = (id: string): DatasetSummary => ({
  id,
  title: localised(id),
  period: { from: 2019, to: 2022 },
  fictional: true,
});

export const dataset = (id: string): Dataset => ({
  ...summary(id),
  description: localised(''),
  displayUnit: 'posts',
  system: { posts: 1000, basis: 'imported' },
  upperLevels: ['group'],
  lowerLevels: ['group'],
  systems: [],
});

/** A graph that can be told apart by the posts moved. */
export const graph = (moved: number): FlowGraph => ({
  dataset: 'd',
  displayUnit: 'posts',
  period: { from: 2019, to: 2022 },
  via: 'none',
  nodes: [],
  links: [],
  moved,
  assumptions: [],
});
