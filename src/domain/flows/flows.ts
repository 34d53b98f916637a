import { assumptionsOf } from './assumptions';
import type { Balance } from '../ledger/balances';
import { balancesIn } from '../ledger/balances';
import { sumOf, type KnownAmount } from '../ledger/amount';
import { finishDraft } from './flow-draft';
import type { FlowGraph, FlowQuery } from './flow-graph';
import { flowKeys } from './flow-keys';
import type { NamedSystem } from './flow-nodes';
import { flowNodes } from './flow-nodes';
import type { FlowProblem } from './flow-query';
import { checkFlowQuery } from './flow-query';
import type { Scene } from './flows-before-after';
import { drawBeforeAfter } from './flows-before-after';
import { drawByYear } from './flows-by-year';
import { foldRest } from './fold-rest';
import { nameOwnParts } from './own-parts';
import type { Ledger } from '../ledger/ledger';
import type { IndexedLedger } from '../ledger/ledger-index';
import { grossOf, indexLedger } from '../ledger/ledger-index';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { Statement } from './statements';
import { chooseStatements } from './statements';
import type { UnitId } from '../ledger/unit';
import { verifyConservation, verifyTransfers } from '../ledger/verify-batches';
import { verifyStructure } from '../ledger/verify-structure';

/**
 * The picture of a ledger that a query asks for. What is drawn sums to all posts moved in the years asked, at whatever
 * level, drilled or not; what is known of nothing is not drawn. `systems` names the systems that no group of the
 * ledger stands for. Fails where the query asks what the ledger does not have, or where the ledger is not sound enough
 * to be drawn: broken structure, or posts that appear from nowhere.
 */
export function flows(
  ledger: Ledger,
  query: FlowQuery,
  systems: readonly NamedSystem[] = [],
): Result<FlowGraph, readonly FlowProblem[]> {
  const broken = [...verifyStructure(ledger)];
  if (broken.length === 0) broken.push(...verifyConservation(ledger), ...verifyTransfers(ledger));
  if (broken.length > 0) return fail(broken);
  const indexed = indexLedger(ledger);
  const asked = checkFlowQuery(indexed, query);
  if (asked.length > 0) return fail(asked);
  const keys = flowKeys(indexed, query);
  const chosen = chooseStatements(indexed, query, keys);
  if (!chosen.ok) return chosen;
  const span = { start: query.yearFrom - 1, end: query.yearTo };
  const { statements, refined } = chosen.value;
  const scene: Scene = { indexed, keys, nodes: flowNodes(indexed, systems, span), span, statements };
  return ok(drawGraph(scene, query, refined));
}

function drawGraph(scene: Scene, query: FlowQuery, refined: ReadonlySet<string>): FlowGraph {
  const { indexed, span, statements } = scene;
  const start = balancesIn(indexed, span.start);
  const { draft, stayed } =
    query.via === 'year' ? { draft: drawByYear(scene), stayed: [] } : drawBeforeAfter(scene, start);
  const known = stayed.flatMap(({ units }) => units.flatMap((unit) => start.get(unit)!.refined));
  const system = postsOf(roots(indexed, span.start), start);
  const releasing = postsOf(releasingUnits(indexed, query, span.start), start);
  return {
    dataset: indexed.ledger.dataset,
    displayUnit: indexed.ledger.displayUnit,
    period: { from: query.yearFrom, to: query.yearTo },
    ...partOf(indexed.ledger, query),
    via: query.via,
    ...finishDraft(foldRest(nameOwnParts(draft, indexed.units, span), query.top)),
    moved: sum(statements.flatMap((s: Statement) => s.releases.map((m) => m.posts))),
    ...(system && { system: system.posts }),
    ...(releasing && { releasing: releasing.posts }),
    ...(releasing?.interval && { releasingInterval: releasing.interval }),
    assumptions: assumptionsOf(indexed, {
      refined: new Set([...refined, ...known]),
      batches: new Set(statements.map((s) => s.batch)),
      openings: stayed.length > 0,
    }),
  };
}

const partOf = ({ period }: Ledger, { yearFrom, yearTo }: FlowQuery): Pick<FlowGraph, 'partOf'> =>
  period.from === yearFrom && period.to === yearTo ? {} : { partOf: period };

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The posts units have together, where there are any and all are known. */
function postsOf(units: readonly UnitId[], start: ReadonlyMap<UnitId, Balance>): KnownAmount | undefined {
  const posts = sumOf(units.map((unit) => start.get(unit)!.balance));
  return units.length > 0 && posts.known ? posts : undefined;
}

const roots = ({ units }: IndexedLedger, year: number): readonly UnitId[] =>
  units.units
    .filter(({ id, tier, closed }) => {
      const root = units.chain(id, year).length === 1;
      return root && tier !== 'outside' && (closed === undefined || closed > year);
    })
    .map(({ id }) => id);

/** The units that batches of these years, as they are stated, release posts from; none within another. */
function releasingUnits({ ledger, units }: IndexedLedger, query: FlowQuery, year: number): readonly UnitId[] {
  const batches = ledger.batches.filter(
    (b) => b.period.from <= query.yearTo && b.period.to >= query.yearFrom,
  );
  const released = batches.flatMap((b) =>
    grossOf(b)
      .releases.filter((s) => s.posts > 0)
      .map((s) => s.unit),
  );
  const named = new Set(released.filter((unit) => units.get(unit).tier !== 'outside'));
  return [...named].filter((unit) => !units.chain(unit, year).some((at) => at !== unit && named.has(at)));
}
