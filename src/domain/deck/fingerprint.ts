/** A name somebody gave, e.g. to a plan: it is said in one language and shows nothing of the data. */
const isGivenName = (key: string, value: unknown): boolean => key === 'name' && typeof value === 'string';

/** How the asking for data stands is not part of them. */
const passing = new Set(['waiting', 'error', 'receivedAt', 'incomplete']);

const canonical = (key: string, value: unknown): unknown => {
  if (passing.has(key) || isGivenName(key, value)) return undefined;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
};

/** FNV-1a, 32 bits, from a start of its own. */
function hash(text: string, start: number): number {
  let sum = start;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

/**
 * What data are told by: the same for the same data, in whatever order their keys stand and whatever a plan is called,
 * and with all likelihood (1 − 2⁻⁶⁴) another for other data. 16 hexadecimal digits.
 */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data, canonical) ?? '';
  return [0x811c9dc5, 0x9747b28c].map((start) => hash(text, start).toString(16).padStart(8, '0')).join('');
}
