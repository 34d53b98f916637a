import { known } from '../ledger/amount';
import type { Balance } from '../ledger/balances';
import type { Span } from './blocks';
import type { DraftNode, FlowDraft } from './flow-draft';
import { newDraft } from './flow-draft';
import type { FlowKey, FlowKeys } from './flow-keys';
import type { FlowNodes } from './flow-nodes';
import type { IndexedLedger } from '../ledger/ledger-index';
import type { Statement } from './statements';
import type { Stayed } from './stayed';
import { stayedPosts } from './stayed';
import type { UnitId } from '../ledger/unit';

export interface Scene {
  readonly indexed: IndexedLedger;
  readonly keys: FlowKeys;
  readonly nodes: FlowNodes;
  readonly span: Span;
  readonly statements: readonly Statement[];
}

export interface BeforeAfter {
  readonly draft: FlowDraft;
  readonly stayed: readonly Stayed[];
}

/**
 * Before → after. Posts that moved run straight where the data pairs the units, or where one side of a statement is a
 * single place; else through one pool between. Known balances stand whole: what stayed, and what moved beside it.
 */
export function drawBeforeAfter(scene: Scene, start: ReadonlyMap<UnitId, Balance>): BeforeAfter {
  const { indexed, keys, span, statements } = scene;
  const stayed = stayedPosts(indexed, keys, span, start, statements);
  const pairs = statements.map((statement) => pairsOf(statement, scene));
  const sheet = sheetFor(scene, stayed, pairs.includes('pooled') ? 2 : 1);
  for (const s of stayed) drawStayed(s, sheet);
  statements.forEach((statement, i) => {
    drawEnds(statement, sheet);
    drawMoved(statement, pairs[i]!, sheet);
  });
  return { draft: sheet.draft, stayed };
}

interface Sheet {
  readonly scene: Scene;
  readonly draft: FlowDraft;
  readonly before: (key: FlowKey) => DraftNode;
  readonly after: (key: FlowKey) => DraftNode;
  readonly pool: () => DraftNode;
  /** Places whose balances are known. */
  readonly balanced: ReadonlySet<string>;
  readonly releasing: ReadonlySet<string>;
}

function sheetFor(scene: Scene, stayed: readonly Stayed[], afterColumn: number): Sheet {
  const { nodes, keys, span, statements } = scene;
  const released = statements.flatMap(({ releases }) => releases.map((m) => keys.keyOf(m.unit, span.start)));
  return {
    scene,
    draft: newDraft(),
    before: (key) => nodes.unit(key, 'before', 0),
    after: (key) => nodes.unit(key, 'after', afterColumn),
    pool: () => nodes.pool(1),
    balanced: new Set(stayed.flatMap(({ from, to }) => [from.text, to.text])),
    releasing: new Set(released.map((key) => key.text)),
  };
}

/** What one place gave another. */
interface Pair {
  readonly from: FlowKey;
  readonly to: FlowKey;
  readonly posts: number;
}

function pairsOf(statement: Statement, scene: Scene): readonly Pair[] | 'pooled' {
  const { keys, span } = scene;
  const { transfers } = statement;
  if (transfers)
    return transfers.map(({ from, to, posts }) => ({
      from: keys.keyOf(from, span.start),
      to: keys.keyOf(to, span.end),
      posts,
    }));
  const releases = statement.releases.map((m) => ({ key: keys.keyOf(m.unit, span.start), posts: m.posts }));
  const receipts = statement.receipts.map((m) => ({ key: keys.keyOf(m.unit, span.end), posts: m.posts }));
  const only = (shares: readonly { key: FlowKey }[]) =>
    shares.every(({ key }) => key.text === shares[0]!.key.text) ? shares[0]?.key : undefined;
  const [from, to] = [only(releases), only(receipts)];
  if (from) return receipts.map(({ key, posts }) => ({ from, to: key, posts }));
  if (to) return releases.map(({ key, posts }) => ({ from: key, to, posts }));
  return releases.length === 0 ? [] : 'pooled';
}

/** The nodes a statement takes from and gives to. A known balance has its own basis before, and is arithmetic after. */
function drawEnds({ releases, receipts }: Statement, sheet: Sheet): void {
  const { draft, balanced, scene } = sheet;
  const { keys, span } = scene;
  for (const { unit, basis } of releases) {
    const key = keys.keyOf(unit, span.start);
    const node = draft.node(sheet.before(key), ...(balanced.has(key.text) ? [] : [basis]));
    node.releases = true;
    if (keys.isLump(unit, 'releases', span.start)) node.lump = true;
    if (key.kind === 'elsewhere') node.folded.add(keys.unitOf(unit, span.start));
  }
  for (const { unit, basis } of receipts) {
    const key = keys.keyOf(unit, span.end);
    const node = draft.node(sheet.after(key), basis, ...(balanced.has(key.text) ? ['derived' as const] : []));
    node.receives = true;
    if (keys.isLump(unit, 'receipts', span.end)) node.lump = true;
    if (key.kind === 'elsewhere') node.folded.add(keys.unitOf(unit, span.end));
  }
}

function drawMoved(statement: Statement, pairs: readonly Pair[] | 'pooled', sheet: Sheet): void {
  const { draft, scene } = sheet;
  const { basis, batch, releases, receipts } = statement;
  const draw = (source: DraftNode, target: DraftNode, posts: number) =>
    draft.link({
      source: source.id,
      target: target.id,
      kind: 'moved',
      amount: known(posts, basis),
      batches: [batch],
    });
  if (pairs !== 'pooled') {
    for (const { from, to, posts } of pairs) draw(sheet.before(from), sheet.after(to), posts);
    return;
  }
  const pool = sheet.pool();
  draft.node(pool, basis);
  const { keys, span } = scene;
  for (const m of releases) draw(sheet.before(keys.keyOf(m.unit, span.start)), pool, m.posts);
  for (const m of receipts) draw(pool, sheet.after(keys.keyOf(m.unit, span.end)), m.posts);
}

function drawStayed({ from, to, amount, before, units }: Stayed, sheet: Sheet): void {
  const { draft, scene, releasing } = sheet;
  const { keys, span } = scene;
  const [source, target] = [sheet.before(from), sheet.after(to)];
  const [left, arrived] = [draft.node(source, before), draft.node(target, amount.basis)];
  if (releasing.has(to.text)) arrived.releases = true;
  for (const unit of units) {
    if (from.kind === 'elsewhere') left.folded.add(keys.unitOf(unit, span.start));
    if (to.kind === 'elsewhere') arrived.folded.add(keys.unitOf(unit, span.end));
  }
  draft.link({ source: source.id, target: target.id, kind: 'stayed', amount, batches: [] });
}
