import type { Figure } from '../../src/domain/figures/figure';
import { reportedClosing } from './reported-closing';
import { reportedControl } from './reported-control';
import { reportedEco } from './reported-eco';
import { reportedLaw, reportedParty } from './reported-force';
import { reportedFraud } from './reported-fraud';
import { reportedPosts } from './reported-posts';
import { reportedServices } from './reported-services';
import { reportedStreamlining } from './reported-streamlining';

/** F1–F50, in the order of the report. */
export const reportedFigures: readonly Figure[] = [
  ...reportedStreamlining,
  ...reportedControl,
  ...reportedPosts,
  ...reportedFraud,
  ...reportedEco,
  ...reportedServices,
  ...reportedParty,
  ...reportedLaw,
  ...reportedClosing,
];
