import { pageOf } from './answer-listing';
import { partOf, type Answerer } from './answerer';

export const answerDuties: Answerer<'duties'> = async (store, { path, search }) => {
  const duties = await partOf(store, path.id, 'duties');
  return duties.ok ? pageOf(duties.value, search) : duties;
};
