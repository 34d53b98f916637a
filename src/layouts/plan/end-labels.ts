import { foldLabel } from '../flow/labels';
import type { BarRequest } from '../flow/bar-labels';
import type { LabelFrame, PlacedLabel } from '../flow/label-request';
import { formsOf, labelIn, type LabelForms, type LabelShape } from '../flow/label-shapes';
import { rowsIn, tierLabels, type LabelTier } from './label-tiers';

/** The labels of the bars of one end: how each is written, and in which row it stands. */
export interface EndLabels {
  readonly shapes: readonly (LabelShape | undefined)[];
  readonly tiers: readonly (LabelTier | undefined)[];
  /** Heights of its rows, from the bars outwards. */
  readonly rows: readonly number[];
  /** CSS pixels from the bars to the end of the last row. */
  readonly depth: number;
}

/** Between bars, rows and leaders, CSS pixels. */
const gap = 6;

type Form = (forms: LabelForms) => LabelShape;

const narrowest = (shapes: readonly LabelShape[], otherwise: LabelShape): LabelShape =>
  shapes.reduce((least, shape) => (shape.width < least.width ? shape : least), otherwise);

const full: Form = ({ natural }) => natural;
/** Broken between words alone: a short name in one piece reads better in a row further out. */
const wrapped: Form = ({ natural, wrapped: split }) =>
  hasWords(natural) ? (split()[0] ?? natural) : natural;
const hasWords = ({ lines: [name] }: LabelShape): boolean => name !== undefined && name.text.includes(' ');
const whole: Form = ({ natural, lean: steps }) => steps().at(-1)?.[0] ?? natural;
const lean: Form = ({ natural, lean: steps }) => narrowest(steps().flat(), natural);

/** The fullest first: what stays goes before numbers stand back, and names are broken where nothing else helps. */
const ways: readonly { readonly form: Form; readonly withKept: boolean }[] = [
  { form: full, withKept: true },
  { form: wrapped, withKept: true },
  { form: full, withKept: false },
  { form: whole, withKept: true },
  { form: whole, withKept: false },
  { form: lean, withKept: true },
  { form: lean, withKept: false },
];

/** How much deeper rows may go before a label of what changes is left out. */
const cramped = 1.25;

/**
 * The rows of labels at one end of a picture, as full as `deepest` CSS pixels allow. What changes has the room before
 * what stays, and what changes most before all else. Undefined where nothing has room.
 * @param requests In the order of their bars.
 * @param changes By how much each changes.
 */
export const endLabels = (
  requests: readonly BarRequest[],
  changes: readonly number[],
  { width, measure }: Pick<LabelFrame, 'width' | 'measure'>,
  deepest: number,
): EndLabels | undefined => {
  const forms = requests.map((request) => formsOf(request, measure));
  const fit = (form: Form, least: number, most: number) => {
    const shapes = forms.map((each, i) => (changes[i]! >= least ? form(each) : undefined));
    const found = inRows(requests, shapes, width);
    return found && found.depth <= most ? found : undefined;
  };
  for (const { form, withKept } of ways) {
    const found = fit(form, withKept ? 0 : leastOf(changes), deepest);
    if (found) return found;
  }
  for (const least of [...new Set(changes)].filter((change) => change > 0).sort((a, b) => a - b)) {
    const found = fit(lean, least, cramped * deepest);
    if (found) return found;
  }
  return undefined;
};

const leastOf = (changes: readonly number[]): number =>
  Math.min(Infinity, ...changes.filter((change) => change > 0));

const middleOf = ({ mark: { box } }: BarRequest): number => (box.x0 + box.x1) / 2;

const inRows = (
  requests: readonly BarRequest[],
  shapes: readonly (LabelShape | undefined)[],
  width: number,
): EndLabels | undefined => {
  const shown = shapes.flatMap((shape, i) => (shape ? [i] : []));
  const found = tierLabels(
    shown.map((i) => ({ x: middleOf(requests[i]!), width: shapes[i]!.width })),
    { width, gap },
  );
  if (!found) return undefined;
  const tiers = shapes.map((_, i) => found[shown.indexOf(i)]);
  const rows = Array.from({ length: rowsIn(found) }, (_, row) =>
    Math.max(...shapes.map((shape, i) => (tiers[i]?.tier === row ? shape!.height : 0))),
  );
  return { shapes, tiers, rows, depth: rows.reduce((sum, height) => sum + height + gap, 0) };
};

/** The labels of an end where its bars stand, above or below them. What has no row is folded. */
export const drawEndLabels = (
  requests: readonly BarRequest[],
  { shapes, tiers, rows }: EndLabels,
  frame: LabelFrame,
): readonly PlacedLabel[] =>
  requests.map((request, i) => {
    const { box, side } = request.mark;
    const [shape, tier] = [shapes[i], tiers[i]];
    if (!shape || !tier) return foldLabel(request, frame);
    const out = gap + rows.slice(0, tier.tier).reduce((sum, height) => sum + height + gap, 0);
    const y0 = side === 'above' ? box.y0 - out - shape.height : box.y1 + out;
    const placed = { x0: tier.x0, x1: tier.x0 + shape.width, y0, y1: y0 + shape.height };
    if (tier.tier === 0) return labelIn(request, shape, placed, 'middle');
    const [x, edges] = [middleOf(request), side === 'above' ? [box.y0, placed.y1] : [box.y1, y0]];
    return { ...labelIn(request, shape, placed, 'middle', 'stagger'), leader: [x, edges[0]!, x, edges[1]!] };
  });
