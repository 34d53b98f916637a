import { basePath, endpoints } from '../src/api/contract';
import type { Endpoint, Writing } from '../src/api/contract-endpoint';
import { flowQueryDefaults, type flowParameters } from '../src/api/contract-flow-query';
import { pageLimit } from '../src/api/contract-listing';
import type { planListParameters } from '../src/api/contract-plans';
import { problemMediaType, problemSchema } from '../src/api/contract-problem';
import { componentSchemas, parameterSchema, referenceTo, type JsonSchema } from './openapi-schemas';

type ParameterName = keyof typeof flowParameters | keyof typeof planListParameters;

const parameterMeanings: Readonly<Record<ParameterName, string>> = {
  yearFrom: 'First year; the data set’s first when left out',
  yearTo: 'Last year, included; the data set’s last when left out',
  upper: 'Level of the releasing side',
  lower: 'Level of the receiving side',
  upperParent: 'The unit the releasing side is drilled into',
  lowerParent: 'The unit the receiving side is drilled into',
  via: 'Whether years stand between the two sides',
  top: 'Most nodes a column; the smallest fold into one rest node',
  offset: 'How many items the page leaves out before its first',
  limit: 'Most items of the page',
  dataset: 'Only what belongs to this data set',
};

const defaults: Readonly<Record<string, string | number>> = {
  ...flowQueryDefaults,
  offset: 0,
  limit: pageLimit,
};

const statusMeanings: Readonly<Record<number, string>> = {
  400: 'A parameter or what is sent cannot be read, or does not fit the data set; `problems` name the places',
  404: 'There is nothing under this id',
  409: 'What is kept does not allow it: it is deleted, taken, has other history, or was written by a newer version',
  412: 'Another state is kept by now than `If-Match` names; its `ETag` stands in the header',
  413: 'What is sent is too large',
  415: 'What is sent is not application/json',
  428: '`If-Match` is missing',
  507: 'Storage is full; what was kept before is unchanged',
};

/** The contract as an OpenAPI 3.1 document. */
export const openapiDocument = (version: string): JsonSchema => ({
  openapi: '3.1.0',
  info: {
    title: 'Quotaflow',
    description:
      'Data sets of posts that moved, their flows and figures; plans; decks. Errors are problem+json.',
    version,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: basePath }],
  paths: pathsOf(Object.entries(endpoints)),
  components: {
    schemas: componentSchemas(),
    responses: Object.fromEntries(
      [...Object.entries(statusMeanings), ['default', 'Any other failure'] as const].map(
        ([status, meaning]) => [
          problemName(status),
          { description: meaning, content: { [problemMediaType]: { schema: referenceTo(problemSchema) } } },
        ],
      ),
    ),
  },
});

const problemName = (status: string | number): string => `Problem-${status}`;

const problem = (status: string | number): JsonSchema => ({
  $ref: `#/components/responses/${problemName(status)}`,
});

type AnyEndpoint = Endpoint<string, never> & Partial<Pick<Writing, 'body' | 'creates' | 'conditional'>>;

function pathsOf(all: readonly (readonly [string, AnyEndpoint])[]): JsonSchema {
  const paths: Record<string, JsonSchema> = {};
  for (const [name, endpoint] of all) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operation(name, endpoint),
    };
  }
  return paths;
}

const operation = (
  name: string,
  { path, query, summary, answer, errors, tag, body, creates, conditional }: AnyEndpoint,
): JsonSchema => ({
  operationId: name,
  summary,
  ...(body && {
    requestBody: { required: true, content: { 'application/json': { schema: referenceTo(body) } } },
  }),
  parameters: [
    ...(conditional ? [ifMatch] : []),
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, segment = '']) => pathParameter(segment)),
    ...Object.entries(query?.parameters ?? {}).map(([parameter, schema]) => ({
      name: parameter,
      in: 'query',
      description: parameterMeanings[parameter as ParameterName],
      schema: { ...parameterSchema(schema), ...defaultOf(parameter) },
    })),
  ],
  responses: {
    [creates ? 201 : 200]: {
      description: creates ? 'Made' : 'Found or done',
      ...(tag && { headers: { ETag: entityTag, ...(creates && { Location: location }) } }),
      content: { 'application/json': { schema: referenceTo(answer) } },
    },
    ...Object.fromEntries(errors.map((status) => [status, problem(status)])),
    default: problem('default'),
  },
});

const entityTag = {
  description: 'The revision in quotes, strong; a server on another origin exposes it (CORS)',
  required: true,
  schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
};

const location = { description: 'Where it is from now on', required: true, schema: { type: 'string' } };

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The `ETag` the change is based on',
  schema: { type: 'string' },
};

const pathParameter = (name: string): JsonSchema => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', minLength: 1 },
});

const defaultOf = (parameter: string): JsonSchema =>
  parameter in defaults ? { default: defaults[parameter] } : {};
