import { createContext } from 'react';
import type { Box } from '../../layouts/flow/ribbon';

/** What of a picture is in sight, where it is larger than the place it is seen in. */
export interface Sight {
  /** The part in sight, in CSS pixels from the corner of the picture; undefined where all of it is. */
  readonly part: () => Box | undefined;
  /** Calls back when there is time for what is out of sight; returns how to call it off. */
  readonly later: (work: () => void) => () => void;
}

/** Without a place around it a picture is in sight as a whole. */
export const InSight = createContext<Sight | undefined>(undefined);
