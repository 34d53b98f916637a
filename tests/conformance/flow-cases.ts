import { encodeFlowQuery, flowQueryDefaults } from '../../src/api/contract-flow-query';
import type { Dataset } from '../../src/domain/figures/dataset';
import type { FlowGraph, FlowQuery } from '../../src/domain/flows/flow-graph';
import { movedBy } from './ledger-cases';
import { must, type Probe } from './probe';
import type { ConformanceCase } from './suite';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const search = (query: Partial<FlowQuery>): string => `?${encodeFlowQuery(query).toString()}`;

/** Every combination of the levels a data set has, without and with years between. */
const queriesOf = ({ upperLevels, lowerLevels }: Dataset): Partial<FlowQuery>[] =>
  upperLevels.flatMap((upper) =>
    lowerLevels.flatMap((lower) => (['none', 'year'] as const).map((via) => ({ upper, lower, via }))),
  );

const everyGraph = (check: (graph: FlowGraph, name: string) => void): ConformanceCase['run'] => {
  return async (probe) => {
    for (const id of await probe.ids()) {
      for (const query of queriesOf(await probe.read('dataset', id))) {
        check(await probe.read('flows', id, search(query)), `${id}${search(query)}`);
      }
    }
  };
};

/** Posts of the moved links that leave the nodes of one side. */
const movedFrom = ({ nodes, links }: FlowGraph, side: 'releasing' | 'passing'): number => {
  const from = new Set(nodes.filter((node) => node.side === side).map(({ id }) => id));
  return sum(
    links.filter(({ kind, source }) => kind === 'moved' && from.has(source)).map(({ posts }) => posts),
  );
};

const columnsOf = ({ nodes }: FlowGraph): number[][] => {
  const last = Math.max(0, ...nodes.map(({ column }) => column));
  return Array.from({ length: last + 1 }, (_, column) =>
    nodes.filter((node) => node.column === column).map(({ posts }) => posts),
  );
};

async function withTop(probe: Probe, id: string, query: Partial<FlowQuery>, top: number): Promise<void> {
  const name = `${id}${search({ ...query, top })}`;
  const whole = await probe.read('flows', id, search(query));
  const folded = await probe.read('flows', id, search({ ...query, top }));
  const longest = Math.max(...columnsOf(folded).map((column) => column.length));
  must(longest <= top, `${name} has ${top} nodes a column at most, not ${longest}`);
  must(folded.moved === whole.moved, `${name} moves what the whole moves`);
}

export const flowCases: readonly ConformanceCase[] = [
  {
    name: 'flows move what the ledger moves, at every level, with and without years',
    run: async (probe) => {
      for (const id of await probe.ids()) {
        const moved = movedBy(await probe.read('ledger', id));
        for (const query of queriesOf(await probe.read('dataset', id))) {
          const graph = await probe.read('flows', id, search(query));
          const name = `${id}${search(query)}`;
          must(graph.dataset === id, `${name} says it is of ${id}`);
          must(graph.moved === moved, `${name} moves ${moved} posts as its ledger, not ${graph.moved}`);
        }
      }
    },
  },
  {
    name: 'the moved links sum to what the graph says was moved',
    run: everyGraph((graph, name) => {
      const left = movedFrom(graph, 'releasing');
      must(left === graph.moved, `in ${name} the links that leave sum to ${graph.moved}, not ${left}`);
    }),
  },
  {
    name: 'what comes into a year goes out of it',
    run: everyGraph((graph, name) => {
      for (const { id, side } of graph.nodes) {
        if (side !== 'passing') continue;
        const come = sum(graph.links.filter(({ target }) => target === id).map(({ posts }) => posts));
        const go = sum(graph.links.filter(({ source }) => source === id).map(({ posts }) => posts));
        must(come === go, `in ${name} ${id} passes on what it gets: ${come} in, ${go} out`);
      }
    }),
  },
  {
    name: 'links join nodes of the graph, ids stand once, links go on by a column or more',
    run: everyGraph(({ nodes, links }, name) => {
      const columns = new Map(nodes.map(({ id, column }) => [id, column]));
      must(columns.size === nodes.length, `in ${name} no two nodes have one id`);
      must(new Set(links.map(({ id }) => id)).size === links.length, `in ${name} no two links have one id`);
      for (const { id, source, target } of links) {
        must(
          (columns.get(source) ?? Infinity) < (columns.get(target) ?? -Infinity),
          `in ${name} ${id} goes on`,
        );
      }
    }),
  },
  {
    name: 'what is left out of a flow query takes the defaults and the period of the data set',
    run: async (probe) => {
      for (const id of await probe.ids()) {
        const { period } = await probe.read('dataset', id);
        const full = { ...flowQueryDefaults, yearFrom: period.from, yearTo: period.to };
        const [bare, stated] = [await probe.read('flows', id), await probe.read('flows', id, search(full))];
        must(
          JSON.stringify(bare) === JSON.stringify(stated),
          `${id} without a query is as with the defaults`,
        );
        must(bare.via === 'none', `${id} without a query has no years between`);
      }
    },
  },
  {
    name: 'top is the most nodes a column has, and folding loses no post',
    run: async (probe) => {
      for (const id of await probe.ids()) {
        for (const query of queriesOf(await probe.read('dataset', id))) {
          for (const top of [2, 5]) await withTop(probe, id, query, top);
        }
      }
    },
  },
];
