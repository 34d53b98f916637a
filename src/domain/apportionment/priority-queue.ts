/** A binary heap: `pop` takes the item that comes first by `compare` (negative: a before b). */
export class PriorityQueue<T> {
  readonly #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  /** What is still queued, in no order. */
  get items(): readonly T[] {
    return this.#items;
  }

  push(item: T): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#compare(item, this.#at(parent)) >= 0) break;
      this.#items[at] = this.#at(parent);
      at = parent;
    }
    this.#items[at] = item;
  }

  pop(): T | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (last !== undefined && this.#items.length > 0) this.#sink(last);
    return first;
  }

  #sink(item: T): void {
    const { length } = this.#items;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= length) break;
      if (child + 1 < length && this.#compare(this.#at(child + 1), this.#at(child)) < 0) child += 1;
      if (this.#compare(item, this.#at(child)) <= 0) break;
      this.#items[at] = this.#at(child);
      at = child;
    }
    this.#items[at] = item;
  }

  #at(index: number): T {
    const item = this.#items[index];
    if (item === undefined) throw new Error(`nothing at ${index}`);
    return item;
  }
}
