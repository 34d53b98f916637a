import type { Connection } from '../../src/api/contract-transport';
import { deckCases } from './deck-cases';
import { flowCases } from './flow-cases';
import { ledgerCases } from './ledger-cases';
import { createProbe, type Probe } from './probe';
import { readingCases } from './reading-cases';
import { refusalCases } from './refusal-cases';
import { writingCases } from './writing-cases';

/** One thing the contract asks of a server. It throws a sentence where the server does otherwise. */
export interface ConformanceCase {
  readonly name: string;
  readonly run: (probe: Probe) => Promise<void>;
}

export const conformanceCases: readonly ConformanceCase[] = [
  ...readingCases,
  ...refusalCases,
  ...ledgerCases,
  ...flowCases,
  ...writingCases,
  ...deckCases,
];

export interface Verdict {
  readonly name: string;
  /** What the server does otherwise; absent where it conforms. */
  readonly breach?: string;
}

/** Puts every case to a server, one after the other. */
export async function* judge(connection: Connection): AsyncGenerator<Verdict> {
  const probe = createProbe(connection);
  for (const { name, run } of conformanceCases) {
    try {
      await run(probe);
      yield { name };
    } catch (error) {
      yield { name, breach: error instanceof Error ? error.message : String(error) };
    }
  }
}
