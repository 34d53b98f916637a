import type { CDPSession } from 'playwright-core';

/** What of a heap is no data of the page: code the browser has compiled, and its own objects, of which it keeps a bounded number. */
const ofBrowser = ['code', 'native', 'synthetic', 'hidden'];

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Bytes of everything a page's scripts hold, by a snapshot of its heap: objects, lists, texts, functions. */
export const heldBytes = async (session: CDPSession): Promise<number> => {
  const chunks: string[] = [];
  const onChunk = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let held = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!ofBrowser.includes(node_types[0][nodes[at + type]!]!)) held += nodes[at + size]!;
  return held;
};
