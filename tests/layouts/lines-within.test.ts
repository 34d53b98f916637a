import { describe, expect, it } from 'vitest';
import { linesWithin } from '../../src/layouts/lines-within';

const width = (text: string) => [...text].length * 10;

describe('linesWithin', () => {
  it('leaves a text that fits as it is', () => {
    expect(linesWithin('情报中心', 40, 3, width)).toEqual(['情报中心']);
  });

  it('breaks a text into as few lines as it needs', () => {
    expect(linesWithin('督察审计信访支队', 50, 3, width)).toEqual(['督察审计', '信访支队']);
    expect(linesWithin('Audit Section', 80, 3, width)).toEqual(['Audit', 'Section']);
  });

  it('cuts what does not fit and says so', () => {
    const lines = linesWithin('长'.repeat(300), 50, 2, width);
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toMatch(/^长+…$/);
  });

  it('cuts one long word, which cannot be broken', () => {
    expect(linesWithin('Inspectorate', 50, 3, width)).toEqual(['Insp…']);
  });

  it('says nothing where there is no room, or nothing to say', () => {
    expect(linesWithin('情报中心', 5, 2, width)).toEqual([]);
    expect(linesWithin(' ', 100, 2, width)).toEqual([]);
  });
});
