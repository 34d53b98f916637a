import { baotouFirst } from './baotou-first';
import { createFaultSwitch } from './faults';
import { createHandlers } from './handlers';
import { partedStore } from './store';

/** The API that is part of the program: its data sets and its handlers. */
export const embeddedHandlers = createHandlers(
  partedStore([{ first: baotouFirst, later: () => import('./baotou-later') }]),
  createFaultSwitch(),
);
