import { weakest } from '../../domain/basis';
import type { FlowGraph, FlowLink, FlowNode } from '../../domain/flows/flow-graph';
import { restName } from '../../domain/flows/node-names';
import type { UnitId } from '../../domain/ledger/unit';

const restId = 'rest:0';

/**
 * The same graph with these units of its first column as one node, as `flows` folds the smallest. Which they are is told:
 * were they the smallest at every moment, a bar that is pulled would fold others on its way.
 */
export const foldUnits = (graph: FlowGraph, units: ReadonlySet<UnitId>): FlowGraph => {
  const isFirst = ({ column }: FlowNode) => column === 0;
  const firsts = graph.nodes.filter(isFirst);
  const folded = firsts.filter(({ unit }) => unit !== undefined && units.has(unit));
  const [one] = folded;
  if (!one) return graph;
  const alike = folded.every(({ level }) => level === one.level);
  const rest: FlowNode = {
    ...{ id: restId, column: 0, side: one.side, name: restName(units.size), posts: postsOf(folded) },
    ...(one.family && { family: one.family }),
    ...(alike && one.level && { level: one.level }),
    ...{ basis: weakest(...folded.map(({ basis }) => basis)), folded: [...units], drillable: false },
  };
  const alone = new Set(firsts.filter((node) => !folded.includes(node)).map(({ id }) => id));
  const ids = new Set(folded.map(({ id }) => id));
  const from = (sources: ReadonlySet<string>) => graph.links.filter(({ source }) => sources.has(source));
  const later = graph.links.filter(({ source }) => !ids.has(source) && !alone.has(source));
  return {
    ...graph,
    nodes: [
      ...firsts.filter(({ id }) => alone.has(id)),
      rest,
      ...graph.nodes.filter((node) => !isFirst(node)),
    ],
    links: [...from(alone), ...joined(from(ids), graph.nodes), ...later],
  };
};

const postsOf = (of: readonly { readonly posts: number }[]) => of.reduce((sum, { posts }) => sum + posts, 0);

/** One link of the rest to each target, in the order of the targets. */
const joined = (links: readonly FlowLink[], nodes: readonly FlowNode[]): readonly FlowLink[] =>
  nodes.flatMap(({ id }) => {
    const own = links.filter(({ target }) => target === id);
    if (own.length === 0) return [];
    return {
      ...{ id: `${restId}>${id}`, source: restId, target: id, posts: postsOf(own), kind: 'moved' },
      basis: weakest(...own.map(({ basis }) => basis)),
      batches: [...new Set(own.flatMap(({ batches }) => batches))],
    } satisfies FlowLink;
  });
