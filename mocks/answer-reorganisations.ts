import { pageOf } from './answer-listing';
import { partOf, type Answerer } from './answerer';

export const answerReorganisations: Answerer<'reorganisations'> = async (store, { path, search }) => {
  const reorganisations = await partOf(store, path.id, 'reorganisations');
  return reorganisations.ok ? pageOf(reorganisations.value, search) : reorganisations;
};
