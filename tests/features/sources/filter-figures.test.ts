import { describe, expect, it } from 'vitest';
import { baotou } from '../../../mocks/baotou-2019-2022/baotou';
import { assumptionsIn, ambiguitiesOf, conflictsIn } from '../../../src/features/sources/ambiguities';
import { legendOf, lettersOf } from '../../../src/features/sources/figure-texts';
import {
  basisChoices,
  filterFigures,
  isAt,
  tally,
  topicChoices,
} from '../../../src/features/sources/filter-figures';
import { sourcesWords } from '../../../src/i18n/sources-words';

const { figures } = baotou;
const ids = (search: string) => filterFigures(figures, { search }).map(({ id }) => id);

describe('the filters of the figures', () => {
  it('count a figure in two parts once', () => {
    expect(tally(figures)).toEqual({ all: 66, stated: 50, workedOut: 16 });
  });

  it('find a number exactly and words anywhere, in either language', () => {
    expect(ids('F2')).toEqual(['F2']);
    expect(ids(' f2 ')).toEqual(['F2']);
    expect(ids('D15')).toEqual(['D15a', 'D15b']);
    expect(ids('homicides')).toEqual(['F46']);
    expect(ids('二·3')).toContain('F39');
    expect(ids('')).toHaveLength(figures.length);
  });

  it('offer choices whose counts add up to all that the other filter leaves', () => {
    for (const choices of [basisChoices(figures, { search: '' }), topicChoices(figures, { search: '' })]) {
      const [all, ...each] = choices;
      expect(each.reduce((sum, { count }) => sum + count, 0)).toBe(all?.count);
    }
    const fraud = basisChoices(figures, { search: '', topic: 'fraud' });
    expect(fraud[0]?.count).toBe(filterFigures(figures, { search: '', topic: 'fraud' }).length);
  });

  it('keep the row gone to', () => {
    expect(filterFigures(figures, { search: 'F2', at: 'F24' }).map(({ id }) => id)).toEqual(['F2', 'F24']);
    expect(isAt('D15b', 'D15')).toBe(true);
    expect(isAt('D1', 'D15')).toBe(false);
    expect(isAt('D1', undefined)).toBe(false);
  });
});

describe('the legend of a working', () => {
  it('pairs letters with figures in the order they come', () => {
    expect(lettersOf('a ÷ b − a')).toEqual(['a', 'b']);
    const legend = (id: string) => legendOf(figures.find((figure) => figure.id === id)!);
    expect(legend('D13')).toEqual([
      { letter: 'l', figures: ['F23'] },
      { letter: 'c', figures: ['F22'] },
    ]);
    expect(legend('D12')).toEqual([{ letter: 'g', figures: ['F24', 'F50'] }]);
    expect(legend('D11')).toEqual([]);
    expect(legend('F1')).toEqual([]);
  });
});

describe('what the report leaves open', () => {
  it('bears on figures there are, and has words in both languages', () => {
    const known = new Set(figures.map(({ id }) => id));
    for (const { key, figures: own } of ambiguitiesOf(baotou.dataset.id, baotou.figures)) {
      expect(own).not.toEqual([]);
      for (const id of own) expect(known).toContain(id);
      for (const words of Object.values(sourcesWords)) expect(words.ambiguities[key]).not.toBe('');
    }
    expect(ambiguitiesOf('another', baotou.figures)).toEqual([]);
  });

  it('names a conflict once, and an assumption with all that stands on it', () => {
    expect(conflictsIn(figures).map((pair) => pair.map(({ id }) => id))).toEqual([['F24', 'F50']]);
    const [first] = assumptionsIn(figures);
    expect(first?.facts).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D7']);
  });
});
