import { pageOf } from './answer-listing';
import { partOf, type Answerer } from './answerer';

export const answerDatasets: Answerer<'datasets'> = async (store, { search }) =>
  pageOf(await store.datasets(), search);

export const answerDataset: Answerer<'dataset'> = (store, { path }) => partOf(store, path.id, 'dataset');
