import { partOf, type Answerer } from './answerer';

export const answerLedger: Answerer<'ledger'> = (store, { path }) => partOf(store, path.id, 'ledger');
