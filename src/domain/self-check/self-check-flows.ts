import { flows } from '../flows/flows';
import type { FlowGraph, FlowQuery } from '../flows/flow-graph';
import type { NamedSystem } from '../flows/flow-nodes';
import type { Ledger } from '../ledger/ledger';
import { releasedBy } from './self-check-ledger';
import type { CheckKind, CheckResult } from './self-check-result';
import { compareNumbers, compareTexts } from './self-check-result';

/** A flow graph as served, with all that was asked, defaults put in. */
export interface ServedFlows {
  readonly query: FlowQuery;
  readonly graph: FlowGraph;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The totals of one flow graph, and each of its nodes and links, against the ledger. */
export function* checkFlows(
  { query, graph }: ServedFlows,
  ledger: Ledger,
  systems: readonly NamedSystem[],
): Generator<CheckResult> {
  const { upper, lower, via } = query;
  const levels = { upper, lower, via };
  const about = (id: string) => ({ id, levels });
  const { from, to } = ledger.period;
  if (query.yearFrom === from && query.yearTo === to)
    yield compareNumbers('moved', about('ledger'), releasedBy(ledger.batches), graph.moved);
  yield compareNumbers('moved', about('links'), graph.moved, leaving(graph));
  yield* checkPassing({ query, graph });
  const drawn = flows(ledger, query, systems);
  if (!drawn.ok) {
    const codes = drawn.problems.map(({ code }) => code).join(', ');
    yield { ...compareTexts('drawn', about('graph'), codes, `${graph.nodes.length}`), ok: false };
    return;
  }
  const unlike = [...unlikeItems(drawn.value, graph)];
  if (unlike.length === 0) yield compareNumbers('drawn', about('graph'), drawn.value.moved, graph.moved);
  for (const { id, expected, found } of unlike) yield told('drawn', about(id), expected, found);
}

/** Posts of moved links that leave nodes where posts start: not those in between. */
function leaving({ nodes, links }: FlowGraph): number {
  const passing = new Set(nodes.filter(({ side }) => side === 'passing').map(({ id }) => id));
  return sum(
    links.filter(({ kind, source }) => kind === 'moved' && !passing.has(source)).map(({ posts }) => posts),
  );
}

function* checkPassing({ query, graph }: ServedFlows): Generator<CheckResult> {
  const { upper, lower, via } = query;
  for (const { id, name, side } of graph.nodes) {
    if (side !== 'passing') continue;
    const come = sum(graph.links.filter(({ target }) => target === id).map(({ posts }) => posts));
    const gone = sum(graph.links.filter(({ source }) => source === id).map(({ posts }) => posts));
    yield compareNumbers('passing', { id, name, levels: { upper, lower, via } }, come, gone);
  }
}

interface Unlike {
  readonly id: string;
  readonly expected: number | undefined;
  readonly found: number | undefined;
}

/** Nodes and links whose posts differ, and those only one of the graphs has. */
function* unlikeItems(expected: FlowGraph, found: FlowGraph): Generator<Unlike> {
  for (const items of ['nodes', 'links'] as const) {
    const wanted = new Map(expected[items].map(({ id, posts }) => [id, posts]));
    const had = new Map(found[items].map(({ id, posts }) => [id, posts]));
    for (const id of new Set([...wanted.keys(), ...had.keys()]))
      if (wanted.get(id) !== had.get(id)) yield { id, expected: wanted.get(id), found: had.get(id) };
  }
  for (const total of ['moved', 'system', 'releasing'] as const)
    if (expected[total] !== found[total]) yield { id: total, expected: expected[total], found: found[total] };
}

const told = (
  kind: CheckKind,
  subject: CheckResult['subject'],
  expected: number | undefined,
  found: number | undefined,
): CheckResult =>
  expected === undefined || found === undefined
    ? compareTexts(kind, subject, expected?.toString() ?? '—', found?.toString() ?? '—')
    : compareNumbers(kind, subject, expected, found);
