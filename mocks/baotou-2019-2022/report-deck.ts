import type { DeckDocument, DeckStep } from '../../src/domain/deck/deck';
import { localised } from '../../src/domain/localised';
import { closingSteps } from './report-deck-closing';
import { movedSteps } from './report-deck-moved';

/** A talk of ten minutes on what the report says, what follows from it, and what it leaves open. */
export const baotouReport: DeckDocument = {
  id: 'baotou-report',
  name: localised('包头减上补下：十分钟汇报', 'Cut above, top up below in Baotou: ten minutes'),
  steps: [...movedSteps, ...closingSteps] satisfies readonly DeckStep[],
  revision: 1,
  readOnly: true,
};
