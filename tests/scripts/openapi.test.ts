import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openapiDocument } from '../../scripts/openapi-document';
import { endpoints } from '../../src/api/contract';
import { nodesOf } from '../support/json-nodes';

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
const { version } = (await read('package.json')) as { version: string };
const document = JSON.parse(JSON.stringify(openapiDocument(version))) as {
  paths: Record<string, object>;
  components: Record<string, Record<string, unknown>>;
};

describe('openapi.json', () => {
  it('is what the contract says; npm run openapi writes it anew', async () => {
    expect(await read('public/openapi.json')).toEqual(document);
  });

  it('has every endpoint', () => {
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(operations.sort()).toEqual(
      Object.values(endpoints)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    );
  });

  it('refers only to what it holds', () => {
    const references = nodesOf(document).filter(({ path }) => path.at(-1) === '$ref');
    const missing = references.filter(({ value }) => {
      const [, , kind = '', name = ''] = String(value).split('/');
      return document.components[kind]?.[name] === undefined;
    });
    expect(references.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('forbids keys it does not name in everything but problem documents', () => {
    const open = Object.entries(document.components['schemas'] ?? {}).filter(
      ([, schema]) =>
        (schema as { type?: string }).type === 'object' &&
        (schema as { additionalProperties?: boolean }).additionalProperties !== false,
    );
    expect(open.map(([name]) => name)).toEqual(['Problem']);
  });
});
