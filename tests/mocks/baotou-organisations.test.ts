import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import type { DutyDirection } from '../../src/domain/figures/duty';
import type { Body, ReorganisationKind } from '../../src/domain/figures/reorganisation';

type OrganisationRow = readonly [
  id: string,
  section: string,
  kind: ReorganisationKind,
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
  tiers: string,
];

const unknown = undefined;

/** Units before and after; unknown where the report does not count them. O4 is derived and has no section. */
const organisations: readonly OrganisationRow[] = [
  ['O1', '一·1', 'merge', [1, 1], [1], 'city'],
  ['O2', '一·1', 'merge', [1, 1, 1], [1], 'city'],
  ['O3', '一·1', 'merge', [1, 1], [1], 'city'],
  ['O4', '', 'streamline', [84], [58], 'city'],
  ['O5', '二·1', 'convert', [unknown], [1, 1, 1], 'city-direct'],
  ['O6', '二·2', 'transfer-in', [unknown], [unknown], 'city county township'],
  ['O7', '二·2', 'extend', [1], [unknown], 'city county township'],
  ['O8', '二·3', 'create', [], [unknown], 'county'],
  ['O9', '二·3', 'create', [], [1], 'city'],
  ['O10', '三·1', 'restructure', [1, 1, 1], [1, 1, 1], 'city'],
  ['O11', '三·2', 'create', [], [1], 'city'],
  ['O12', '三·2', 'create', [], [11], 'city'],
  ['O13', '三·2', 'merge-duties', [unknown, unknown, unknown], [unknown], 'city county specialised'],
  ['O14', '一·3', 'reorganise', [44], [44], 'station'],
];

type DutyRow = readonly [id: string, section: string, direction: DutyDirection, figures: string];

const moves: readonly DutyRow[] = [
  ['R1', '一·2', 'down', 'F8 F9'],
  ['R2', '一·2', 'down', ''],
  ['R3', '一·3', 'down', 'F15 F16'],
  ['R4', '一·2', 'up', 'F12'],
  ['R5', '二·2', 'in', 'F28'],
  ['R6', '一·2', 'across', ''],
  ['R7', '三·2', 'not-stated', ''],
  ['R8', '三·1', 'across', ''],
];

const byId = <T extends { readonly id: string }>(rows: readonly T[], id: string): T => {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

const counts = (bodies: readonly Body[]) => bodies.map(({ count }) => count?.magnitude);

describe('the reorganisations of baotou-2019-2022', () => {
  it('are O1 to O14, each once, in order', () => {
    expect(baotou.reorganisations.map(({ id }) => id)).toEqual(organisations.map(([id]) => id));
  });

  it.each(organisations)('hold %s of %s', (id, section, kind, before, after, tiers) => {
    const held = byId(baotou.reorganisations, id);
    expect([held.kind, held.tiers.join(' ')]).toEqual([kind, tiers]);
    expect(counts(held.before)).toEqual(before);
    expect(counts(held.after)).toEqual(after);
    if (section !== '') {
      expect(held.basis).toBe('reported');
      expect(held.source).toEqual({ kind: 'report', section });
    }
  });

  it('derive the departments of O4 and give the numbers that agree', () => {
    const held = byId(baotou.reorganisations, 'O4');
    expect(held.basis).toBe('derived');
    expect(held.source).toEqual({ kind: 'figures', of: ['F5', 'F6'] });
    expect(held.before[0]?.count?.candidates).toEqual([83, 84, 85]);
    expect(held.after[0]?.count?.candidates).toEqual([57, 58, 59]);
  });

  it('rest on figures that are there', () => {
    const ids = new Set(baotou.figures.map(({ id }) => id));
    const named = [...baotou.reorganisations, ...baotou.duties].flatMap(({ figures = [] }) => figures);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the duties of baotou-2019-2022', () => {
  it('are R1 to R8, each once, in order', () => {
    expect(baotou.duties.map(({ id }) => id)).toEqual(moves.map(([id]) => id));
  });

  it.each(moves)('hold %s of %s', (id, section, direction, figures) => {
    const held = byId(baotou.duties, id);
    expect(held.basis).toBe('reported');
    expect(held.source).toEqual({ kind: 'report', section });
    expect([held.direction, (held.figures ?? []).join(' ')]).toEqual([direction, figures]);
  });

  it('leave open what the report does not name', () => {
    const open = baotou.duties.map(({ id, from, to }) => `${id}${from ? '' : ' from'}${to ? '' : ' to'}`);
    expect(open.filter((text) => text.includes(' '))).toEqual(['R1 from', 'R7 from to']);
  });
});
