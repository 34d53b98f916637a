import type { ItemRef } from '../../layouts/flow/item';

/** What stands at a node or on a ribbon. All of it is final text: charts know no language. */
export interface ItemText {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly share?: string | undefined;
  /** What belongs to the value, e.g. its interval: small, where there is room for it. */
  readonly note?: string | undefined;
}

export interface NodeText extends ItemText {
  readonly name: string;
  /** Other ways to find it by typing: the other language, pinyin. */
  readonly spellings?: readonly string[];
}

/** The explanation of the keys, opened by `?`. */
export interface KeyHelp {
  readonly title: string;
  readonly close: string;
  /** Keys and what they do. */
  readonly rows: readonly (readonly [string, string])[];
}

/** Every text of a diagram. Nodes and links are given by their index in the graph. */
export interface FlowTexts {
  /** What sort of picture it is, for assistive technology, e.g. 编制流向图. */
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly node: (index: number) => NodeText;
  readonly link: (index: number) => ItemText;
  /** The sentence that says all about an item. */
  readonly describe: (item: ItemRef) => string;
  readonly help: KeyHelp;
  /** Tells the nodes whose names have no room: names with their numbers, and how many more there are. Untold unless given. */
  readonly folded?: (names: readonly string[], more: number) => string;
}
