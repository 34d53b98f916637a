import type { Basis, Source } from '../basis';
import type { IndexedLedger } from '../ledger/ledger-index';
import type { Localised } from '../localised';

/** What a picture is drawn from. */
interface Drawn {
  /** Ids of the batches that stand in it by their refinement, or that a balance in it rests on by theirs. */
  readonly refined: ReadonlySet<string>;
  /** Ids of the batches in it. */
  readonly batches: ReadonlySet<string>;
  /** True where balances are in it, which rest on openings. */
  readonly openings: boolean;
}

/** The assumptions it stands on, each once: of refinements, and of what the ledger itself states as assumed. */
export function assumptionsOf({ ledger }: IndexedLedger, drawn: Drawn): readonly Localised[] {
  const used = [
    ...ledger.refinements.filter((r) => drawn.refined.has(r.of)).map((r) => r.assumption),
    ...ledger.batches.filter((b) => drawn.batches.has(b.id) && !drawn.refined.has(b.id)).flatMap(assumed),
    ...(drawn.openings ? ledger.openings.flatMap(assumed) : []),
  ];
  return [...new Map(used.map((a) => [JSON.stringify([a['zh-CN'], a.en]), a])).values()];
}

const assumed = ({ basis, source }: { basis: Basis; source?: Source }): readonly Localised[] =>
  basis === 'illustrative' && source?.kind === 'assumption' ? [source.text] : [];
