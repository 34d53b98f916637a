import { setupServer } from 'msw/node';
import { createFaultSwitch, type FaultSwitch } from './faults';
import { createHandlers } from './handlers';
import type { Store } from './store';

/** The embedded API behind `fetch` in Node, with the switch that makes it fail. */
export function nodeApi(store: Store): { server: ReturnType<typeof setupServer>; faults: FaultSwitch } {
  const faults = createFaultSwitch();
  return { server: setupServer(...createHandlers(store, faults)), faults };
}
