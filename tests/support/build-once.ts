import { ensureBuilt } from '../../scripts/ensure-built.mjs';

/** Before the browser tests of a run: the production build is of the sources as they are. */
export const setup = (): Promise<void> => ensureBuilt();
