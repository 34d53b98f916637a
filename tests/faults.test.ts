import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { claimedRows, faultRows } from './support/fault-rows';
import { faultsCovered, faultsNamed } from './support/faults-coverage';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const ids = Object.keys(faultRows);
const covered = faultsCovered(inProject('tests'));
const open = ids.filter((id) => !covered.has(id));

describe('the faults the product must stand', () => {
  it('have a test each where the product claims to stand them', () => {
    expect(claimedRows.filter((id) => open.includes(id))).toEqual([]);
  });

  it('are numbered without a gap', () => {
    expect(ids).toEqual(ids.map((_, i) => `fault-${String(i + 1).padStart(2, '0')}`));
    expect(ids).toHaveLength(89);
    expect(claimedRows.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are the only ones tests name', () => {
    expect([...covered].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it(`leave ${open.length} of ${ids.length} without a test, listed in coverage/faults.txt`, () => {
    mkdirSync(inProject('coverage'), { recursive: true });
    writeFileSync(inProject('coverage/faults.txt'), open.map((id) => `${id} ${faultRows[id]}\n`).join(''));
    expect(open.length + [...covered].length).toBe(ids.length);
  });
});

describe(faultsNamed, () => {
  it.each([
    [`it('fault-07 keeps the data', run);`, ['fault-07']],
    ['test.each(rows)(`fault-08 shows ${what}`, run);', ['fault-08']],
    ['it.each`a\n${1}`("fault-09 lists the paths", run);', ['fault-09']],
    [`it('fault-01 fault-07: keeps the data', run);`, ['fault-01', 'fault-07']],
    [`describe('fault-07', run);`, []],
    [`it('keeps the data after fault-07', run);`, []],
    [`// it('fault-07 keeps the data', run);`, []],
    [`expect('fault-07 x');`, []],
  ])('reads %s', (text, found) => {
    expect(faultsNamed('a.test.ts', text)).toEqual(found);
  });
});
