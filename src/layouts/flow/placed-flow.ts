/** `down`: columns are rows, posts sink. `right`: columns stand side by side. */
export type Orientation = 'down' | 'right';

/** What the layout needs of a graph; every FlowGraph is one. Never mutated. */
export interface LayeredGraph {
  readonly nodes: readonly { readonly id: string; readonly column: number; readonly adcode?: string }[];
  readonly links: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly posts: number;
  }[];
}

/** `given` keeps the input's order; `crossings` asks for the fewest weighted crossings. */
export const nodeOrders = ['given', 'size', 'code', 'crossings'] as const;
export type NodeOrder = (typeof nodeOrders)[number];

/**
 * A graph placed on the screen, in CSS pixels, indexed like the graph's own nodes and links.
 * *Depth* is the direction posts travel (y for `down`, x for `right`), *breadth* the direction across it.
 */
export interface PlacedFlow {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  /** Pixels of breadth per post. */
  readonly scale: number;
  /** Four numbers a node: x0, y0, x1, y1. */
  readonly nodeBox: Float64Array;
  /** Six numbers a link: breadth from–to at the source, breadth from–to at the target, depth at source, at target. */
  readonly ribbon: Float64Array;
  /** Node index at each end of each link. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Node indices of each column, in drawn order. */
  readonly columns: readonly Uint32Array[];
}
