import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { ApiError } from '../../src/api/api-error';
import { endpoints } from '../../src/api/contract';
import { readAnswer } from '../../src/api/read-answer';
import { jsonPath } from '../../src/api/contract-violations';
import { nodesOf, replacedAt } from '../support/json-nodes';

const listed = <Item>(items: readonly Item[]) => ({ items, total: items.length });
const { dataset, ledger, figures, reorganisations, duties, indicators, tiles } = baotou;

/** What the embedded API says of its first data set, as it goes over the wire. */
const answers = [
  { endpoint: endpoints.dataset, value: dataset },
  { endpoint: endpoints.ledger, value: ledger },
  { endpoint: endpoints.figures, value: listed(figures) },
  { endpoint: endpoints.reorganisations, value: listed(reorganisations) },
  { endpoint: endpoints.duties, value: listed(duties) },
  { endpoint: endpoints.indicators, value: { indicators, tiles } },
].map(({ endpoint, value }) => ({ endpoint, value, text: JSON.stringify(value) }));

const read = (endpoint: (typeof answers)[number]['endpoint'], text: string): unknown => {
  const body = new TextEncoder().encode(text).buffer;
  return readAnswer<unknown>(endpoint.answer, { request: 'GET', status: 200, body });
};

const refusalOf = (endpoint: (typeof answers)[number]['endpoint'], text: string): ApiError => {
  try {
    read(endpoint, text);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
};

const pathsOf = (error: ApiError) => error.violations?.first.map(({ path }) => path);

/** A value of another type than the one that stands there. */
const otherType = (value: unknown): unknown => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return 7;
  return 'text';
};

const anyAnswer = fc.constantFrom(...answers);
const anyNode = anyAnswer.chain((answer) =>
  fc.constantFrom(...nodesOf(JSON.parse(answer.text))).map((node) => ({ ...answer, node })),
);
const anyObject = anyAnswer.chain((answer) => {
  const objects = nodesOf(JSON.parse(answer.text)).filter(
    ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
  );
  return fc.constantFrom(...objects).map((node) => ({ ...answer, node }));
});

describe('the contract', () => {
  it.each(answers.map((answer) => [answer.endpoint.path, answer] as const))(
    'reads %s back as what was written',
    (_, { endpoint, value, text }) => {
      expect(read(endpoint, text)).toEqual(value);
    },
  );

  it('fault-09 a value of the wrong type anywhere refuses the answer and is named by its path', () => {
    fc.assert(
      fc.property(anyNode, ({ endpoint, text, node }) => {
        const wrong = replacedAt(JSON.parse(text), node.path, otherType(node.value));
        const error = refusalOf(endpoint, JSON.stringify(wrong));
        expect(error.kind).toBe('contract');
        const place = jsonPath(node.path);
        expect(pathsOf(error)?.some((path) => path.startsWith(place) || place.startsWith(path))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('fault-09 a key the contract does not know refuses the answer', () => {
    fc.assert(
      fc.property(anyObject, fc.stringMatching(/^x[a-z]{1,8}$/), ({ endpoint, text, node }, key) => {
        const wrong = replacedAt(JSON.parse(text), node.path, { ...(node.value as object), [key]: 1 });
        expect(pathsOf(refusalOf(endpoint, JSON.stringify(wrong)))).toContain(jsonPath([...node.path, key]));
      }),
      { numRuns: 200 },
    );
  });

  it('fault-12 a key that reaches for a prototype is refused wherever it stands, and reaches nothing', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(
        anyObject,
        fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'),
        fc.jsonValue(),
        ({ endpoint, text, node }, key, value) => {
          const marked = { ...(node.value as object), '@@key': '@@value' };
          const wrong = JSON.stringify(replacedAt(JSON.parse(text), node.path, marked))
            .replace('@@key', key)
            .replace('"@@value"', () => JSON.stringify(value));
          expect(pathsOf(refusalOf(endpoint, wrong))).toContain(jsonPath([...node.path, key]));
        },
      ),
      { numRuns: 200 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});
