import type { FlowGraph, FlowQuery } from '../../src/domain/flows/flow-graph';
import type { FlowProblem } from '../../src/domain/flows/flow-query';
import { flows } from '../../src/domain/flows/flows';
import type { Ledger } from '../../src/domain/ledger/ledger';
import { baotouShape, wholePeriod } from './baotou-shape';

/** The picture of a query over the whole period, by group; throws where there is none. */
export function draw(change: Partial<FlowQuery> = {}, ledger: Ledger = baotouShape): FlowGraph {
  const result = flows(ledger, { ...wholePeriod, ...change });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export function problemsOf(change: Partial<FlowQuery>, ledger: Ledger = baotouShape): readonly FlowProblem[] {
  const result = flows(ledger, { ...wholePeriod, ...change });
  return result.ok ? [] : result.problems;
}

export const nodeOf = (graph: FlowGraph, id: string) => graph.nodes.find((n) => n.id === id);

export const linkOf = (graph: FlowGraph, id: string) => graph.links.find((l) => l.id === id);

/** Column, id, side, posts and basis of every node. */
export const nodesTold = (graph: FlowGraph): readonly string[] =>
  graph.nodes.map((n) => `${n.column} ${n.id} ${n.side} ${n.posts} ${n.basis}`);

/** Id, kind, posts and basis of every link. */
export const linksTold = (graph: FlowGraph): readonly string[] =>
  graph.links.map((l) => `${l.id} ${l.kind} ${l.posts} ${l.basis}`);
