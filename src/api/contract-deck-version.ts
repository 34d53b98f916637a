import type { Migrations } from './contract-plan-version';

/** Of the schema a deck is written by, wherever it is kept: in a store or a file. */
export const deckVersion = 1;

/** `deckMigrations[n]` turns what version n wrote into what version n + 1 writes. */
export const deckMigrations: Migrations = {};
