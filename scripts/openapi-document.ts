import { basePath, endpoints } from '../src/api/contract';
import type { Endpoint } from '../src/api/contract-endpoint';
import { flowQueryDefaults, type flowParameters } from '../src/api/contract-flow-query';
import { pageLimit, type pageParameters } from '../src/api/contract-listing';
import { problemMediaType, problemSchema } from '../src/api/contract-problem';
import { componentSchemas, parameterSchema, referenceTo, type JsonSchema } from './openapi-schemas';

type ParameterName = keyof typeof flowParameters | keyof typeof pageParameters;

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
};

const defaults: Readonly<Record<string, string | number>> = {
  ...flowQueryDefaults,
  offset: 0,
  limit: pageLimit,
};

const statusMeanings: Readonly<Record<number, string>> = {
  400: 'A parameter cannot be read or does not fit the data set',
  404: 'There is no such data set',
};

/** The contract as an OpenAPI 3.1 document. */
export const openapiDocument = (version: string): JsonSchema => ({
  openapi: '3.1.0',
  info: {
    title: 'Quotaflow',
    description: 'Data sets of posts that moved, their flows and figures. Errors are problem+json.',
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

type AnyEndpoint = Endpoint<string, never>;

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

const operation = (name: string, { path, query, summary, answer, errors }: AnyEndpoint): JsonSchema => ({
  operationId: name,
  summary,
  parameters: [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, segment = '']) => pathParameter(segment)),
    ...Object.entries(query?.parameters ?? {}).map(([parameter, schema]) => ({
      name: parameter,
      in: 'query',
      description: parameterMeanings[parameter as ParameterName],
      schema: { ...parameterSchema(schema), ...defaultOf(parameter) },
    })),
  ],
  responses: {
    200: { description: 'Found', content: { 'application/json': { schema: referenceTo(answer) } } },
    ...Object.fromEntries(errors.map((status) => [status, problem(status)])),
    default: problem('default'),
  },
});

const pathParameter = (name: string): JsonSchema => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', minLength: 1 },
});

const defaultOf = (parameter: string): JsonSchema =>
  parameter in defaults ? { default: defaults[parameter] } : {};
