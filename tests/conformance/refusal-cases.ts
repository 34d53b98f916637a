import * as z from 'zod/mini';
import { datasetEndpoints as endpoints } from '../../src/api/contract';
import { fillPath } from '../../src/api/contract-endpoint';
import { problemMediaType, problemSchema } from '../../src/api/contract-problem';
import { must, type Answer, type Probe } from './probe';
import type { ConformanceCase } from './suite';

const names = Object.keys(endpoints) as (keyof typeof endpoints)[];
const ofDataset = names.filter((name) => endpoints[name].path.includes('{id}'));

/** Checks a refusal and gives the places it names. */
export function refusedWith(
  status: number,
  { answer, path }: { answer: Answer; path: string },
): readonly string[] {
  must(answer.status === status, `${path} answers ${status}, not ${answer.status}`);
  must(answer.mediaType === problemMediaType, `${path} is ${problemMediaType}, not ${answer.mediaType}`);
  const parsed = z.safeParse(problemSchema, JSON.parse(answer.text));
  must(parsed.success, `${path} is a problem document`);
  const { title = '', status: stated, problems = [] } = parsed.data;
  must(title !== '', `${path} has a title`);
  must(stated === status, `${path} states ${status} in its document, not ${stated}`);
  return problems.map(({ where }) => where);
}

const asked = async (probe: Probe, path: string, method?: string) => ({
  path: `${method ?? 'GET'} ${path}`,
  answer: await probe.ask(path, method),
});

/** Ids of no data set, among them one with a slash inside, dots, and bytes that are not UTF-8. */
const unknownIds = ['no-such-data-set', '%E4%B8%8D', 'a%2Fb', '..%2Fdatasets', '__proto__', '%FF', '%00'];

const badQueries: readonly (readonly [string, string])[] = [
  ['top=0', 'query/top'],
  ['top=many', 'query/top'],
  ['top=1.5', 'query/top'],
  ['top=100000', 'query/top'],
  ['via=month', 'query/via'],
  ['upper=everything', 'query/upper'],
  ['lower=', 'query/lower'],
  ['yearFrom=last', 'query/yearFrom'],
  ['yearFrom=2022&yearTo=2019', 'query/yearFrom'],
  ['upperParent=no-such-unit', 'query/upperParent'],
  ['lowerParent=no-such-unit', 'query/lowerParent'],
];

export const refusalCases: readonly ConformanceCase[] = [
  {
    name: 'a data set that is not there is 404, as problem+json, on every path of it',
    run: async (probe) => {
      for (const name of ofDataset) {
        refusedWith(404, await asked(probe, fillPath(endpoints[name].path, { id: 'no-such-data-set' })));
      }
    },
  },
  {
    name: 'ids of any text are 404, never a failure',
    run: async (probe) => {
      for (const id of unknownIds) refusedWith(404, await asked(probe, `/datasets/${id}`));
    },
  },
  {
    name: 'a path the contract does not have is 404, as problem+json',
    run: async (probe) => {
      const [id = ''] = await probe.ids();
      const dataset = fillPath(endpoints.dataset.path, { id });
      for (const path of ['/no-such-path', `${dataset}/no-such-part`, `${dataset}/flows/deeper`]) {
        refusedWith(404, await asked(probe, path));
      }
    },
  },
  {
    name: 'a method a path does not take is 405 and says which it takes',
    run: async (probe) => {
      const [id = ''] = await probe.ids();
      const path = fillPath(endpoints.flows.path, { id });
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
        const refused = await asked(probe, path, method);
        refusedWith(405, refused);
        must(/\bGET\b/.test(refused.answer.allow), `${method} ${path} says Allow: GET`);
      }
    },
  },
  {
    name: 'a page that cannot be is 400 and names the parameter',
    run: async (probe) => {
      for (const [search, where] of [
        ['offset=-1', 'query/offset'],
        ['limit=0', 'query/limit'],
        ['limit=1&limit=2', 'query/limit'],
      ] as const) {
        const places = refusedWith(400, await asked(probe, `/datasets?${search}`));
        must(places.includes(where), `?${search} names ${where}`);
      }
    },
  },
  {
    name: 'a flow query that cannot be is 400 and names the parameter',
    run: async (probe) => {
      const [id = ''] = await probe.ids();
      for (const [search, where] of badQueries) {
        const path = `${fillPath(endpoints.flows.path, { id })}?${search}`;
        const places = refusedWith(400, await asked(probe, path));
        must(places.includes(where), `?${search} names ${where}, not ${places.join(', ')}`);
      }
    },
  },
];
