import { describe, expect, it } from 'vitest';
import { pillSize, rowHeight, rowsSize, rowWidth, type TextRow } from '../../src/layouts/text-row';

const part = (text: string, size: number) => ({ text, size, role: 'quiet' as const });
const pill = { basis: 'reported', label: '报告' };

describe('a line of text in a drawing', () => {
  it('is as wide as its pill, its parts and the gaps between them', () => {
    expect(rowWidth({ parts: [part('编制', 10), part('名', 20)] })).toBe(40 + 6);
    expect(rowWidth({ parts: [part('编制', 100), part('名', 50)] })).toBe(250 + 15);
    expect(rowWidth({ pill, parts: [part('编制', 10)] })).toBe(pillSize(pill).width + 6 + 20);
    expect(rowWidth({ parts: [] })).toBe(0);
  });

  it('counts a minus sign as a plus', () => {
    const wide = (text: string) => rowWidth({ parts: [part(text, 18)] });
    expect(wide('\u22128.3%')).toBe(wide('+8.3%'));
  });

  it('is high enough for its largest part and its pill', () => {
    expect(rowHeight({ pill, parts: [] })).toBeGreaterThan(pillSize(pill).height);
    expect(rowHeight({ parts: [part('1', 40), part('2', 10)] })).toBeGreaterThan(40);
  });

  it('adds up under others', () => {
    const rows: TextRow[] = [{ parts: [part('编', 10)] }, { parts: [part('编制', 10)] }];
    expect(rowsSize(rows)).toEqual({ width: 20, height: Math.ceil(2 * rowHeight(rows[0]!)) });
    expect(rowsSize([])).toEqual({ width: 0, height: 0 });
  });
});
