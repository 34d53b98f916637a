import { ok } from '../src/domain/result';
import type { Answerer } from './answerer';

export const answerStorage: Answerer<'storage'> = async ({ shelf }) => {
  const [kept, damaged] = await Promise.all([shelf.kept(), shelf.damaged()]);
  return ok({ kept, damaged });
};
