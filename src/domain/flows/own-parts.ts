import type { DraftNode, FlowDraft } from './flow-draft';
import type { Span } from './blocks';
import { ownName } from './node-names';
import type { UnitId } from '../ledger/unit';
import type { UnitsIndex } from '../ledger/units-index';

/** Units, by when they stand, some of whose own units are drawn as nodes of their own. */
const toldApart = (draft: FlowDraft, units: UnitsIndex, years: ReadonlySet<number>) => {
  const drawn = [...draft.nodes.values()].flatMap(({ unit }) => unit ?? []).filter(units.has);
  return new Map(
    [...years].map((year) => {
      const above = drawn.flatMap((unit) => units.chain(unit, year).slice(1));
      return [year, new Set<UnitId>(above)] as const;
    }),
  );
};

const asOwn = (node: DraftNode): DraftNode => ({
  ...node,
  name: ownName(node.name),
  ...(node.short && { short: ownName(node.short) }),
  own: true,
  drillable: false,
});

/**
 * Names what a unit itself gives, gets or holds apart from the unit with all that is under it: a node beside nodes of its
 * own units has only the rest, and there is nothing left in it to tell apart. A group has no posts of its own.
 */
export function nameOwnParts(draft: FlowDraft, units: UnitsIndex, span: Span): FlowDraft {
  const above = toldApart(draft, units, new Set([span.start, span.end]));
  const isOwn = ({ unit, role }: DraftNode): boolean => {
    if (unit === undefined || !units.has(unit)) return false;
    const { tier } = units.get(unit);
    const year = role === 'before' ? span.start : span.end;
    return tier !== 'group' && tier !== 'outside' && above.get(year)?.has(unit) === true;
  };
  const nodes = new Map([...draft.nodes].map(([id, node]) => [id, isOwn(node) ? asOwn(node) : node]));
  return { ...draft, nodes };
}
