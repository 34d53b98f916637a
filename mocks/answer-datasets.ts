import type { Dataset, DatasetSummary } from '../src/domain/dataset';
import { pageOf } from './answer-listing';
import { partOf, type Answerer } from './answerer';

export const answerDatasets: Answerer<'datasets'> = async (store, { search }) =>
  pageOf((await store.datasets()).map(summaryOf), search);

const summaryOf = ({ id, title, period, fictional }: Dataset): DatasetSummary => ({
  id,
  title,
  period,
  fictional,
});

export const answerDataset: Answerer<'dataset'> = (store, { path }) => partOf(store, path.id, 'dataset');
