import { baotouFirst } from './baotou-first';
import { createFaultSwitch } from './faults';
import { createHandlers } from './handlers';
import { laterShelf } from './kept/shelf';
import { partedSeed, partedStore, summaryOf } from './store';
import { summary as yunze } from './yunze-2017-2022/summary';

/** The API that is part of the program: its data sets, what the browser keeps, and its handlers. */
export const embeddedHandlers = createHandlers(
  partedStore(
    [
      partedSeed(summaryOf(baotouFirst.dataset), baotouFirst, () => import('./baotou-later')),
      partedSeed(yunze, {}, async () => (await import('./yunze')).yunze),
    ],
    laterShelf(async () => (await import('./kept/indexed-shelf')).openShelf()),
  ),
  createFaultSwitch(),
);
