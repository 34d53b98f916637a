import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/interchange/file-name';

describe(fileName, () => {
  it.each([
    [['减上补下', '前后对比', '2019-2022'], '减上补下-前后对比-2019-2022.svg'],
    [['减上补下', '体系 → 年度 → 旗县区', '2019'], '减上补下-体系→年度→旗县区-2019.svg'],
    [['Quotaflow', 'Before and after'], 'Quotaflow-Before-and-after.svg'],
    [['a/b\\c:d*e?f"g<h>i|j'], 'abcdefghij.svg'],
    [['..hidden..', ''], 'hidden.svg'],
    [['con'], 'quotaflow-con.svg'],
    [['', '///'], 'quotaflow.svg'],
  ])('names %j', (parts, name) => {
    expect(fileName(parts, 'svg')).toBe(name);
  });

  it('gives a name every file system takes, whatever the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
        const name = fileName(parts, 'png');
        expect(name).toMatch(/^[^\\/:*?"<>|\s.-][^\\/:*?"<>|\s]*\.png$/);
        expect(Array.from(name).length).toBeLessThanOrEqual(104);
      }),
    );
  });
});
