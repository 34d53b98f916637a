import type { Generation } from './generation';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The same generation, its text held as UTF-8: half of what a string with one Chinese character in it takes. What a damaged
 * store has in the place of a text stays as it is.
 */
export function held(generation: Generation): Generation {
  const { text, ...rest } = generation;
  if (typeof text !== 'string') return generation;
  const bytes = encoder.encode(text);
  return {
    ...rest,
    get text() {
      return decoder.decode(bytes);
    },
  };
}
