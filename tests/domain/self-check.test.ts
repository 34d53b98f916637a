import { describe, expect, it } from 'vitest';
import type { Figure, Quantity } from '../../src/domain/figures/figure';
import { derivationRules } from '../../src/domain/figures/derivation-rules';
import { deriveReport } from '../../src/domain/figures/derive';
import { figureReader } from '../../src/domain/figures/figure-readings';
import { reportedReadings } from '../../mocks/baotou-2019-2022/reported-readings';
import { selfCheck, type Served } from '../../src/domain/self-check/self-check';
import { servedBaotou, withFigure } from '../support/served-baotou';

const run = (served: Served) => [...selfCheck(served)];
const failing = (served: Served) => run(served).filter(({ ok }) => !ok);
const failingIds = (served: Served) => failing(served).map(({ id }) => id);

/** A figure with one number whose quantity is changed. */
const changed = (change: (is: Quantity) => Quantity) => (figure: Figure) => {
  if (figure.value.kind !== 'single') throw new Error(`${figure.id} has no single number`);
  return { ...figure, value: { ...figure.value, is: change(figure.value.is) } };
};

describe('derivationRules', () => {
  it('compute each figure as the derivation of the whole report does', () => {
    const read = figureReader(servedBaotou.figures);
    expect(derivationRules.map(({ derive }) => derive(read))).toEqual(deriveReport(reportedReadings));
  });
});

describe('selfCheck of what an honest server says', () => {
  const results = run(servedBaotou);

  it('passes, and names no check twice', () => {
    expect(failing(servedBaotou)).toEqual([]);
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
  });

  it('checks every derived figure, every batch and part, and every picture', () => {
    const ids = results.map(({ id }) => id);
    const derived = servedBaotou.figures.filter(({ working }) => working).map(({ id }) => `derived:${id}`);
    expect(derived).toHaveLength(17);
    expect(ids).toEqual(expect.arrayContaining(derived));
    expect(ids.filter((id) => id.startsWith('batch:'))).toHaveLength(5);
    expect(ids).toContain('moved:group:group:none:ledger');
    expect(ids).toContain('passing:system:district:year:year:2019');
    expect(ids).toContain('indicator:census-2010');
  });

  it('leaves out a total of which not every district is known', () => {
    expect(results.some(({ id }) => id === 'indicator:census-2020')).toBe(false);
  });
});

describe('selfCheck of figures', () => {
  it('names a derived figure that was changed, with the difference', () => {
    const served = withFigure(
      'D1',
      changed((is) => ({ ...is, magnitude: is.magnitude + 0.1 })),
    );
    expect(failing(served)).toMatchObject([
      { id: 'derived:D1', kind: 'derived', difference: 0.1, subject: { id: 'D1' } },
      { id: 'arithmetic:D1', difference: 0.1 },
    ]);
  });

  it('names one whose interval was narrowed, or is open where it is closed', () => {
    const narrowed = withFigure(
      'D8',
      changed((is) => ({ ...is, interval: { ...is.interval!, hi: 7.64 } })),
    );
    expect(failing(narrowed)).toMatchObject([{ id: 'derived:D8', difference: -0.01 }]);
    const opened = withFigure(
      'D8',
      changed((is) => ({ ...is, interval: { ...is.interval!, loOpen: true } })),
    );
    expect(failing(opened)).toMatchObject([{ id: 'derived:D8', found: expect.stringContaining('(7.55') }]);
  });

  it('names one with another unit, or another working', () => {
    expect(failingIds(withFigure('D14', (f) => ({ ...f, unit: 'posts' })))).toEqual(['derived:D14']);
    const working = { formula: 'a', substituted: '1 %', result: '1 %' };
    expect(failingIds(withFigure('D2', (f) => ({ ...f, working })))).toEqual(['working:D2', 'arithmetic:D2']);
  });

  it('names candidates that were changed', () => {
    const served = withFigure('D10', (figure) => {
      if (figure.value.kind !== 'change') throw new Error('D10 is a change');
      return {
        ...figure,
        value: { ...figure.value, after: { ...figure.value.after, candidates: [57, 58] } },
      };
    });
    expect(failingIds(served)).toContain('derived:D10');
  });

  it('names every figure that stands on a reported one that was changed', () => {
    const ids = failingIds(
      withFigure(
        'F30',
        changed((is) => ({ ...is, magnitude: 59 })),
      ),
    );
    expect(ids).toEqual(['derived:D15a', 'working:D15a', 'derived:D15b', 'working:D15b']);
  });

  it('names a figure that is missing, and goes on where one cannot be computed with', () => {
    const figures = servedBaotou.figures.filter(({ id }) => id !== 'D13');
    expect(failing({ ...servedBaotou, figures })).toMatchObject([{ id: 'derived:D13', found: '—' }]);
    const ids = failingIds(
      withFigure(
        'F16',
        changed(({ interval: _, ...is }) => ({ ...is, magnitude: 0 })),
      ),
    );
    expect(ids).toContain('derived:D1');
    expect(ids).not.toContain('derived:D8');
  });

  it('names a rounding that is not that of the printed digits', () => {
    const served = withFigure(
      'F11',
      changed((is) => ({ ...is, interval: { ...is.interval!, lo: 95.4 } })),
    );
    expect(failing(served)).toMatchObject([{ id: 'rounding:F11', difference: -0.05 }]);
  });

  it('names a conflict that is none', () => {
    const served = withFigure(
      'F50',
      changed((is) => ({ ...is, interval: { ...is.interval!, lo: 345 } })),
    );
    expect(failingIds(served)).toContain('conflict:F24–F50');
    expect(failingIds(withFigure('F50', ({ conflictsWith: _, ...f }) => f))).toEqual(['conflict:F24–F50']);
  });

  it('does not hold another data set to the rules of the report', () => {
    const figures = servedBaotou.figures.map((f) =>
      f.id === 'D1' ? { ...f, source: { kind: 'figures' as const, of: ['F1'] } } : f,
    );
    const results = run({ ...servedBaotou, figures });
    expect(results.some(({ kind }) => kind === 'derived')).toBe(false);
    expect(results.filter(({ kind }) => kind === 'arithmetic')).toHaveLength(17);
  });
});

describe('selfCheck of the ledger and what is drawn of it', () => {
  it('names the batch of an entry that is off by one', () => {
    const { ledger } = servedBaotou;
    const [batch] = ledger.batches;
    if (!batch) throw new Error('no batch');
    const entries = batch.entries.map((e, i) => (i === 0 ? { ...e, posts: e.posts - 1 } : e));
    const served = { ...servedBaotou, ledger: { ...ledger, batches: [{ ...batch, entries }] } };
    expect(failing(served)).toContainEqual(
      expect.objectContaining({ id: `batch:${batch.id}`, found: '-1', difference: -1 }),
    );
    expect(failingIds(served)).toContain(`split:${batch.id}`);
  });

  it('names a part of a split that is off by one', () => {
    const { ledger } = servedBaotou;
    const refinements = ledger.refinements.map((r) => ({
      ...r,
      parts: r.parts.map((part, at) =>
        at > 0
          ? part
          : { ...part, entries: part.entries.map((e, i) => (i > 0 ? e : { ...e, posts: e.posts - 1 })) },
      ),
    }));
    const named = failing({ ...servedBaotou, ledger: { ...ledger, refinements } });
    expect(named.filter(({ kind }) => kind === 'batch').map(({ subject }) => subject.id)).toEqual([
      `${ledger.refinements[0]?.of}/${ledger.refinements[0]?.parts[0]?.id}`,
    ]);
    expect(named.some(({ kind }) => kind === 'split')).toBe(true);
  });

  it('names a flow total that is off', () => {
    const [first, ...rest] = servedBaotou.flows;
    if (!first) throw new Error('no flows');
    const tampered = { ...first, graph: { ...first.graph, moved: first.graph.moved + 1 } };
    const named = failing({ ...servedBaotou, flows: [tampered, ...rest] });
    expect(named).toContainEqual(
      expect.objectContaining({
        id: 'moved:group:group:none:ledger',
        expected: '76',
        found: '77',
        difference: 1,
      }),
    );
  });

  it('names a year that passes on more than it gets', () => {
    const [first, second] = servedBaotou.flows;
    if (!first || !second) throw new Error('no flows');
    const at = second.graph.links.findIndex(({ source }) => source === 'year:2020');
    const links = second.graph.links.map((l, i) => (i === at ? { ...l, posts: l.posts + 2 } : l));
    const ids = failingIds({
      ...servedBaotou,
      flows: [first, { ...second, graph: { ...second.graph, links } }],
    });
    expect(ids).toContain('passing:system:district:year:year:2020');
    expect(ids).toContain(`drawn:system:district:year:${links[at]?.id}`);
  });

  it('names a system that has other posts than its units, and posts that its figures do not tell', () => {
    const dataset = { ...servedBaotou.dataset, system: { posts: 999, basis: 'derived' as const } };
    expect(failing({ ...servedBaotou, dataset })).toContainEqual(
      expect.objectContaining({ id: 'system:2019', difference: -1 }),
    );
    const half = { ...servedBaotou.dataset, system: { posts: 500, basis: 'derived' as const } };
    expect(failingIds({ ...servedBaotou, dataset: half })).toContain('report:F15');
  });

  it('names an indicator whose districts do not sum to its total', () => {
    const indicators = servedBaotou.indicators.map((i) => (i.id === 'area' ? { ...i, total: 27_000 } : i));
    expect(failing({ ...servedBaotou, indicators })).toMatchObject([
      { id: 'indicator:area', difference: -768 },
    ]);
  });

  it('names organisations that are not as many as their figure says', () => {
    const reorganisations = servedBaotou.reorganisations.map((r) =>
      r.id === 'O2' ? { ...r, before: r.before.slice(1) } : r,
    );
    expect(failing({ ...servedBaotou, reorganisations })).toMatchObject([
      { id: 'organisations:O2–F3', expected: '3 → 1', found: '2 → 1' },
    ]);
  });
});
