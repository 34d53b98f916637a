import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import type { Localised } from '../../src/domain/localised';
import { unitId } from '../../src/domain/ledger/unit';
import type { PictureData } from '../../src/pictures/scene';
import { baotouData, yunzeData } from '../support/scene-data';

/** Flows as a picture asks for them: by year, but for the marks, which show before and after. */
const viaOf = (scene: string): Pick<FlowGraph, 'via'> => ({ via: scene === 'grains' ? 'none' : 'year' });
const levels = (scene: string) =>
  scene === 'grains' ? viaOf(scene) : ({ ...viaOf(scene), upper: 'system', lower: 'district' } as const);

export const fullOf = (scene: string): PictureData => baotouData(levels(scene));
export const fictionalOf = (scene: string): PictureData => yunzeData(levels(scene));

export const nameKinds = {
  'as it is': undefined,
  'one character': '局',
  'thirty characters': '达尔罕茂明安联合旗公安局巴音花边境派出所综合指挥室与值班备勤',
  'three hundred characters': '特别长的内设机构名称与职责说明'.repeat(20),
  'long English': 'Special political-legal staffing quota management and supervision detachment',
} as const;
export const amounts = ['full', 'one unit', 'zero total', 'many'] as const;

const isLocalised = (value: object): value is Localised => 'zh-CN' in value && 'en' in value;

/** The same data with every name another. */
const renamed = <T>(data: T, name: string): T =>
  JSON.parse(
    JSON.stringify(data, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && isLocalised(value) ? { 'zh-CN': name, en: name } : value,
    ),
  ) as T;

const firstOnly = ({ graph, ...data }: PictureData): PictureData => {
  const nodes =
    graph?.nodes.filter((node, i, all) => all.findIndex((n) => n.column === node.column) === i) ?? [];
  const has = new Set(nodes.map(({ id }) => id));
  const links = graph?.links.filter(({ source, target }) => has.has(source) && has.has(target)) ?? [];
  const of = links[0]?.posts ?? 0;
  const one = nodes.map((node) => ({ ...node, posts: of }));
  return {
    ...data,
    ...(graph && {
      graph: { ...graph, nodes: one, links: links.map((l) => ({ ...l, posts: of })), moved: of },
    }),
    figures: data.figures.slice(0, 1),
    tiles: data.tiles.slice(0, 1),
    reorganisations: data.reorganisations.slice(0, 1),
    duties: data.duties.slice(0, 1),
  };
};

const nothing = ({ graph, ...data }: PictureData): PictureData => ({
  ...data,
  ...(graph && {
    graph: {
      ...graph,
      nodes: graph.nodes.map((node) => ({ ...node, posts: 0 })),
      links: graph.links.map((link) => ({ ...link, posts: 0 })),
      moved: 0,
    },
  }),
  indicators: data.indicators.map((indicator) => ({
    ...indicator,
    values: indicator.values.map(({ unit }) => ({ unit, value: 0 })),
  })),
});

const copies = Array.from({ length: 30 }, (_, i) => i);

/** Thirty times as many of everything, each with an id of its own. */
const manyOf = ({ graph, ...data }: PictureData): PictureData => {
  const named = <T extends { readonly id: string }>(items: readonly T[]) =>
    copies.flatMap((copy) => items.map((item) => ({ ...item, id: `${item.id}-${copy}` })));
  const years = graph?.nodes.filter(({ side }) => side === 'passing') ?? [];
  const kept = new Set(years.map(({ id }) => id));
  const endOf = (id: string, copy: number) => (kept.has(id) ? id : `${id}-${copy}`);
  return {
    ...data,
    ...(graph && {
      graph: {
        ...graph,
        moved: graph.moved * copies.length,
        nodes: [
          ...years.map((node) => ({ ...node, posts: node.posts * copies.length })),
          ...copies.flatMap((copy) =>
            graph.nodes
              .filter(({ id }) => !kept.has(id))
              .map((node) => ({
                ...node,
                id: `${node.id}-${copy}`,
                ...(node.unit && { unit: unitId(`${node.unit}-${copy}`) }),
              })),
          ),
        ],
        links: copies.flatMap((copy) =>
          graph.links.map((link) => ({
            ...link,
            id: `${link.id}-${copy}`,
            source: endOf(link.source, copy),
            target: endOf(link.target, copy),
          })),
        ),
      },
    }),
    figures: named(data.figures),
    reorganisations: named(data.reorganisations),
    duties: named(data.duties),
  };
};

const strains = {
  full: (data: PictureData) => data,
  'one unit': firstOnly,
  'zero total': nothing,
  many: manyOf,
};

/** The data of a scene, made little, nothing or much, with names of some length. */
export const strained = (
  scene: string,
  amount: (typeof amounts)[number],
  name: keyof typeof nameKinds,
): PictureData => {
  const data = strains[amount](fullOf(scene));
  const called = nameKinds[name];
  return called === undefined ? data : renamed(data, called);
};
