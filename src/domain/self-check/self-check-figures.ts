import type { Derivation } from '../figures/derivation';
import { derivationRules, type DerivationRule } from '../figures/derivation-rules';
import type { Figure, FigureValue, Quantity } from '../figures/figure';
import { evaluateWorking } from '../figures/evaluate-working';
import { figureReader, type FigureReader } from '../figures/figure-readings';
import { disjoint, roundedTo } from '../numbers/interval';
import { quantitiesOf, withPrintedBounds } from '../figures/printed-bounds';
import { agree, compareTexts, plain, type CheckResult, type CheckSubject } from './self-check-result';

/**
 * Recomputes every derived figure, the interval of every rounded one, and every conflict. The rules are those of the
 * report on Baotou; they hold where a figure of that id says it follows from the same figures, and then all are due.
 */
export function* checkFigures(figures: readonly Figure[]): Generator<CheckResult> {
  const read = figureReader(figures);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  if (ruled(figures)) for (const rule of derivationRules) yield* checkDerived(rule, byId.get(rule.id), read);
  for (const figure of figures) yield* checkArithmetic(figure);
  for (const figure of figures) yield* checkRounding(figure);
  for (const figure of figures) yield* checkConflicts(figure, byId);
}

/** Whether the rules of the report apply: the first of them does. */
export function ruled(figures: readonly Figure[]): boolean {
  const source = figures.find(({ id }) => id === 'D1')?.source;
  return source?.kind === 'figures' && source.of.join() === 'F15,F16';
}

const subjectOf = ({ id, name }: Figure): CheckSubject => ({ id, name });

function* checkDerived(
  rule: DerivationRule,
  served: Figure | undefined,
  read: FigureReader,
): Generator<CheckResult> {
  const subject = served ? subjectOf(served) : { id: rule.id };
  const derivation = attempt(rule, read);
  if (!derivation || !served) {
    const [expected, found] = [derivation ? told(derivation.value) : '—', served ? told(served.value) : '—'];
    yield { ...compareTexts('derived', subject, expected, found), ok: false };
    return;
  }
  yield compareValues(subject, derivation, served);
  yield compareTexts('working', subject, workingText(derivation), workingText(served));
}

/** Figures that cannot be computed with, as a share of nothing, give none. */
function attempt({ derive }: DerivationRule, read: FigureReader): Derivation | undefined {
  try {
    return derive(read);
  } catch {
    return undefined;
  }
}

const workingText = ({ working }: Pick<Figure, 'working'>): string =>
  working ? `${working.formula} = ${working.substituted} = ${working.result}` : '—';

function compareValues(subject: CheckSubject, derivation: Derivation, served: Figure): CheckResult {
  const expected = withPrintedBounds(derivation.value, derivation.boundDigits);
  const found = served.value;
  const unlike = firstUnlike(expected, found);
  const values = compareTexts('derived', subject, told(expected), told(found));
  if (unlike) return { ...values, ok: false, ...unlike };
  const terms = compareTexts('derived', subject, termsOf(derivation), termsOf(served));
  return values.ok && !terms.ok ? terms : values;
}

/** What a number means beside its value. */
const termsOf = ({ unit, direction, basis }: Pick<Figure, 'unit' | 'direction' | 'basis'>): string =>
  [unit, direction, basis].filter((part) => part !== undefined).join(' · ');

/** The first number in which two values differ; undefined where they agree or differ in shape. */
function firstUnlike(expected: FigureValue, found: FigureValue): { readonly difference: number } | undefined {
  const [wanted, had] = [numbersOf(expected), numbersOf(found)];
  if (expected.kind !== found.kind || wanted.length !== had.length) return undefined;
  const at = wanted.findIndex((x, i) => !agree(x, had[i]!));
  return at < 0 ? undefined : { difference: Number((had[at]! - wanted[at]!).toPrecision(12)) };
}

const numbersOf = (value: FigureValue): readonly number[] => {
  const all = quantitiesOf(value);
  return [
    ...all.map((q) => q.magnitude),
    ...all.flatMap(({ interval, candidates = [] }) => [
      ...(interval ? [interval.lo, interval.hi] : []),
      ...candidates,
    ]),
  ];
};

/** A value as text that shows all of it: `47.5 (45.75, 49.36)`. Two that agree print alike. */
function told(value: FigureValue): string {
  const joint = { single: '', change: ' → ', disagreeing: ' | ', claim: '' }[value.kind];
  return quantitiesOf(value).map(toldQuantity).join(joint);
}

const marks = { 'at-least': '≥ ', 'more-than': '> ' } as const;

function toldQuantity({ magnitude, digits, interval, candidates, bound }: Quantity): string {
  const rounded = magnitude.toFixed(Math.max(digits, 4));
  const parts = [`${bound ? marks[bound] : ''}${plain(Number(rounded))}`];
  if (interval)
    parts.push(
      `${interval.loOpen ? '(' : '['}${plain(interval.lo)}, ${plain(interval.hi)}${interval.hiOpen ? ')' : ']'}`,
    );
  if (candidates) parts.push(`{${candidates.join(', ')}}`);
  return parts.join(' ');
}

/** Within the printed digits, whatever rule the figure follows; a working that is no plain arithmetic is left out. */
function* checkArithmetic(figure: Figure): Generator<CheckResult> {
  const { working, unit, value } = figure;
  const numbers = working && evaluateWorking(working.substituted);
  const quantities = quantitiesOf(value).slice(-(numbers?.length ?? 0));
  if (!numbers || quantities.length !== numbers.length) return;
  const scale = unit === 'percent' || unit === 'percentage-point' ? 100 : 1;
  const come = numbers.map((number) => Math.abs(scale * number));
  const at = quantities.findIndex(({ magnitude, digits }, i) => !rounds(come[i]!, magnitude, digits));
  const text = (all: readonly number[]) =>
    all.map((x, i) => plain(Number(x.toFixed(quantities[i]!.digits + 2)))).join(' → ');
  const result = compareTexts(
    'arithmetic',
    subjectOf(figure),
    text(come),
    text(quantities.map((q) => q.magnitude)),
  );
  if (at < 0) yield { ...result, ok: true };
  else
    yield {
      ...result,
      ok: false,
      difference: Number((quantities[at]!.magnitude - come[at]!).toPrecision(6)),
    };
}

const rounds = (x: number, magnitude: number, digits: number): boolean =>
  Math.abs(x - magnitude) <= 0.5 * 10 ** -digits + 1e-9;

/** Only what was read as printed digits: a bound or a count has no rounding. */
function* checkRounding(figure: Figure): Generator<CheckResult> {
  if (figure.basis !== 'reported' || figure.value.kind !== 'single' || figure.working) return;
  const { is } = figure.value;
  if (!is.interval || is.bound !== undefined) return;
  const interval = roundedTo(is.magnitude.toFixed(is.digits));
  const expected: FigureValue = { kind: 'single', is: { ...is, interval } };
  const unlike = firstUnlike(expected, figure.value);
  const result = compareTexts('rounding', subjectOf(figure), told(expected), told(figure.value));
  yield unlike ? { ...result, ok: false, ...unlike } : result;
}

function* checkConflicts(figure: Figure, byId: ReadonlyMap<string, Figure>): Generator<CheckResult> {
  for (const id of figure.conflictsWith ?? []) {
    if (id < figure.id) continue;
    const other = byId.get(id);
    const subject = { id: `${figure.id}–${id}`, name: figure.name };
    const [one, two] = [figure, other].map((f) => f && quantitiesOf(f.value)[0]?.interval);
    const apart = one !== undefined && two !== undefined && disjoint(one, two);
    const mutual = other?.conflictsWith?.includes(figure.id) === true;
    const values = [figure, other].map((f) => (f ? told(f.value) : '—'));
    const result = compareTexts('conflict', subject, values.join(' ≠ '), values.join(' ≠ '));
    yield { ...result, ok: apart && mutual, found: values.join(apart ? ' ≠ ' : ' ∩ ') };
  }
}
