import { polyphonic } from 'pinyin-pro';
import type { Spelling, UnitEntry } from '../../../domain/ledger/match-units';
import type { Unit } from '../../../domain/ledger/unit';

/** Every reading of each letter of a name, ü as both v and u: readers of a name need not agree with a dictionary. */
export const spell = (name: string): Spelling =>
  polyphonic(name, { type: 'array', toneType: 'none', v: true })
    .map((readings) => readings.map((reading) => reading.toLowerCase()))
    .filter(([reading = '']) => /^[\p{L}\p{N}]/u.test(reading))
    .map((readings) => [...new Set(readings.flatMap((r) => [r, r.replace('v', 'u')]))]);

/** Units with the spellings of their Chinese names, whole and short. */
export const spellUnits = (units: readonly Unit[]): readonly UnitEntry[] =>
  units.map((unit) => {
    const names = [unit.name['zh-CN'], ...(unit.short ? [unit.short['zh-CN']] : [])];
    return { unit, spellings: names.map(spell) };
  });
