import { pageOf } from './answer-listing';
import { partOf, type Answerer } from './answerer';

export const answerFigures: Answerer<'figures'> = async (store, { path, search }) => {
  const figures = await partOf(store, path.id, 'figures');
  return figures.ok ? pageOf(figures.value, search) : figures;
};
