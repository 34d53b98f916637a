import type { Reorganisation } from '../../src/domain/figures/reorganisation';
import { reorganisationsForce } from './reorganisations-force';
import { reorganisationsSpecialised } from './reorganisations-specialised';
import { reorganisationsStations, reorganisationsStructure } from './reorganisations-structure';

/** O1–O14. Their kinds are a reading of the report; their weights are numbers of units, never posts. */
export const reorganisations: readonly Reorganisation[] = [
  ...reorganisationsStructure,
  ...reorganisationsSpecialised,
  ...reorganisationsForce,
  ...reorganisationsStations,
];
