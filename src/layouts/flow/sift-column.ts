import type { Join } from './column-joins';

/** Columns beyond this many nodes would need too large a table; they are left as they are. */
const mostNodes = 1500;
const mostPasses = 12;

/**
 * Moves each node of a column to its best place while the other columns stand still, until none moves. Changes `column` and
 * `place`; true when crossings fell.
 */
export const siftColumn = (column: Uint32Array, joins: readonly Join[], place: Uint32Array): boolean => {
  if (column.length < 2 || column.length > mostNodes || joins.length === 0) return false;
  const nodes = column.slice();
  const table = crossingTable(nodes, joins, place);
  const order = Uint32Array.from(nodes.keys());
  let improved = false;
  for (let pass = 0; pass < mostPasses; pass++) {
    let moved = false;
    for (let local = 0; local < nodes.length; local++) if (sift(order, local, table)) moved = true;
    if (!moved) break;
    improved = true;
  }
  order.forEach((local, at) => {
    column[at] = nodes[local]!;
    place[nodes[local]!] = at;
  });
  return improved;
};

/** At `u·n + v`: how much crosses more when u stands before v than after it. */
const crossingTable = (nodes: Uint32Array, joins: readonly Join[], place: Uint32Array): Float64Array => {
  const n = nodes.length;
  const table = new Float64Array(n * n);
  for (const join of joins) addCrossings(table, nodes, join, place);
  for (let u = 0; u < n; u++) {
    for (let v = u + 1; v < n; v++) {
      const more = table[u * n + v]! - table[v * n + u]!;
      table[u * n + v] = more;
      table[v * n + u] = -more;
    }
  }
  return table;
};

const addCrossings = (table: Float64Array, nodes: Uint32Array, join: Join, place: Uint32Array): void => {
  const n = nodes.length;
  let size = 0;
  for (const node of join.nodes) size = Math.max(size, place[node]! + 1);
  const beyond = new Float64Array(size + 1);
  for (let u = 0; u < n; u++) {
    beyond.fill(0);
    for (let i = join.starts[nodes[u]!]!; i < join.starts[nodes[u]! + 1]!; i++) {
      beyond[place[join.nodes[i]!]!]! += join.posts[i]!;
    }
    for (let p = size - 1; p >= 0; p--) beyond[p]! += beyond[p + 1]!;
    for (let v = 0; v < n; v++) {
      let sum = 0;
      for (let i = join.starts[nodes[v]!]!; i < join.starts[nodes[v]! + 1]!; i++) {
        sum += join.posts[i]! * beyond[place[join.nodes[i]!]! + 1]!;
      }
      table[u * n + v]! += sum;
    }
  }
};

/** Takes one node to the place with the fewest crossings; true when that is fewer than where it was. */
const sift = (order: Uint32Array, local: number, table: Float64Array): boolean => {
  const n = order.length;
  const from = order.indexOf(local);
  let [best, to, change] = [0, from, 0];
  for (let at = from - 1; at >= 0; at--) {
    change += table[local * n + order[at]!]!;
    if (change < best) [best, to] = [change, at];
  }
  change = 0;
  for (let at = from + 1; at < n; at++) {
    change -= table[local * n + order[at]!]!;
    if (change < best) [best, to] = [change, at];
  }
  if (to === from) return false;
  if (to < from) order.copyWithin(to + 1, to, from);
  else order.copyWithin(from, from + 1, to + 1);
  order[to] = local;
  return true;
};
