import type { Unit } from './unit';

/** A name as it may be spelt: for each of its characters, every way that character is read, in lower-case letters. */
export type Spelling = readonly (readonly string[])[];

/** A unit to be found, with the spellings of its names where they are known. */
export interface UnitEntry {
  readonly unit: Unit;
  readonly spellings: readonly Spelling[];
}

/** How well a text finds a unit, the best first. */
const ranks = [
  'whole-adcode',
  'whole-name',
  'start-of-name',
  'start-of-word',
  'start-of-initials',
  'start-of-spelling',
  'within-name',
  'within-spelling',
  'start-of-adcode',
] as const;
type Rank = (typeof ranks)[number];

/**
 * The units a text finds: by a name in either language (whole or short), by pinyin (initials, syllables, or a mixture
 * of both) or by administrative code; the best first, equals in the order given. Case, width, spaces and punctuation
 * do not matter. A text without a letter or digit finds nothing.
 */
export function matchUnits(entries: readonly UnitEntry[], text: string): readonly Unit[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  const found = entries.flatMap(({ unit, spellings }) => {
    const rank = rankOf(unit, spellings, wanted);
    return rank === undefined ? [] : [{ unit, place: ranks.indexOf(rank) }];
  });
  return found.sort((a, b) => a.place - b.place).map(({ unit }) => unit);
}

/** Letters and digits only, narrow and in lower case. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function rankOf(unit: Unit, spellings: readonly Spelling[], wanted: string): Rank | undefined {
  if (unit.adcode === wanted) return 'whole-adcode';
  const names = [unit.name, ...(unit.short ? [unit.short] : [])].flatMap((name) => [
    folded(name['zh-CN']),
    folded(name.en),
  ]);
  if (names.includes(wanted)) return 'whole-name';
  if (names.some((name) => name.startsWith(wanted))) return 'start-of-name';
  if (wordsOf(unit).some((word) => word.startsWith(wanted))) return 'start-of-word';
  const letters = /^[a-z0-9]+$/.test(wanted);
  if (letters && spellings.some((s) => isSpelt(s, 0, wanted, initials))) return 'start-of-initials';
  if (letters && spellings.some((s) => isSpelt(s, 0, wanted, parts))) return 'start-of-spelling';
  if (names.some((name) => name.includes(wanted))) return 'within-name';
  const starts = (s: Spelling) => s.some((_, i) => i > 0 && isSpelt(s, i, wanted, parts));
  if (letters && wanted.length > 1 && spellings.some(starts)) return 'within-spelling';
  return unit.adcode?.startsWith(wanted) ? 'start-of-adcode' : undefined;
}

/** The English names from each of their words on. */
const wordsOf = ({ name, short }: Unit): readonly string[] =>
  [name, ...(short ? [short] : [])].flatMap(({ en }) => {
    const words = en.split(/\s+/);
    return words.map((_, i) => folded(words.slice(i).join('')));
  });

/** What may be typed of one reading when more follows. */
type Typed = (reading: string) => readonly string[];

const initials: Typed = (reading) => [reading.slice(0, 1)];

/** Its initial (zh, ch and sh count as one too) or all of it. */
const parts: Typed = (reading) => [
  reading,
  ...(/^[zcs]h./.test(reading) ? [reading.slice(0, 2)] : []),
  reading.slice(0, 1),
];

/** True where the letters spell the characters from one on, the last of them perhaps not to its end. */
function isSpelt(spelling: Spelling, from: number, letters: string, typed: Typed): boolean {
  let open: ReadonlySet<string> = new Set([letters]);
  for (let i = from; i < spelling.length && open.size > 0; i++) {
    const next = new Set<string>();
    for (const reading of spelling[i]!)
      for (const rest of open) {
        if (typed !== initials && reading.startsWith(rest)) return true;
        for (const part of typed(reading))
          if (part !== '' && rest.startsWith(part)) next.add(rest.slice(part.length));
      }
    if (next.has('')) return true;
    open = next;
  }
  return false;
}
