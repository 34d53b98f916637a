import { datasetEndpoints as endpoints } from '../../src/api/contract';
import { fillPath } from '../../src/api/contract-endpoint';
import { listEndpoints, must, searchOf, type Probe } from './probe';
import type { ConformanceCase } from './suite';

const names = Object.keys(endpoints) as (keyof typeof endpoints)[];

const reading: ConformanceCase[] = names.map((name) => ({
  name: `GET ${endpoints[name].path} follows its schema for every data set`,
  run: async (probe) => {
    const ids = await probe.ids();
    must(ids.length > 0, 'there is a data set to read');
    for (const id of ids) await probe.read(name, id);
  },
}));

const paging: ConformanceCase[] = listEndpoints.map((name) => ({
  name: `GET ${endpoints[name].path} is the same list page by page`,
  run: async (probe) => {
    const [id = ''] = await probe.ids();
    const whole = await probe.read(name, id);
    const some = await probe.read(name, id, searchOf({ offset: 1, limit: 2 }));
    must(some.total === whole.total, `total counts the whole list: ${whole.total}, not ${some.total}`);
    must(
      JSON.stringify(some.items) === JSON.stringify(whole.items.slice(1, 3)),
      'offset=1&limit=2 gives the second and third item',
    );
    const none = await probe.read(name, id, searchOf({ offset: whole.total }));
    must(none.items.length === 0, 'a page after the last item is empty');
  },
}));

async function sameWithHead(probe: Probe, path: string): Promise<void> {
  const get = await probe.ask(path);
  const head = await probe.ask(path, 'HEAD');
  must(head.status === get.status, `HEAD ${path} answers ${get.status} like GET, not ${head.status}`);
  must(head.mediaType === get.mediaType, `HEAD ${path} names ${get.mediaType}, not ${head.mediaType}`);
  must(head.text === '', `HEAD ${path} has no body`);
}

export const readingCases: readonly ConformanceCase[] = [
  ...reading,
  ...paging,
  {
    name: 'a data set says of itself what the list says of it',
    run: async (probe) => {
      for (const summary of (await probe.read('datasets')).items) {
        const dataset = await probe.read('dataset', summary.id);
        for (const key of ['id', 'title', 'period', 'fictional'] as const) {
          must(
            JSON.stringify(dataset[key]) === JSON.stringify(summary[key]),
            `${summary.id} has the same ${key} in both`,
          );
        }
      }
    },
  },
  {
    name: 'asked twice, every path says the same',
    run: async (probe) => {
      const [id = ''] = await probe.ids();
      for (const name of names) {
        const path = fillPath(endpoints[name].path, { id });
        const [first, second] = [await probe.ask(path), await probe.ask(path)];
        must(first.text === second.text, `GET ${path} gives the same text both times`);
      }
    },
  },
  {
    name: 'HEAD answers as GET without a body',
    run: async (probe) => {
      const [id = ''] = await probe.ids();
      for (const name of names) await sameWithHead(probe, fillPath(endpoints[name].path, { id }));
    },
  },
  {
    name: 'a parameter the contract does not know changes nothing',
    run: async (probe) => {
      const [id = ''] = await probe.ids();
      const path = fillPath(endpoints.flows.path, { id });
      const [plain, more] = [await probe.ask(path), await probe.ask(`${path}?not-in-the-contract=1`)];
      must(plain.text === more.text, `GET ${path} passes over parameters it does not know`);
    },
  },
];
