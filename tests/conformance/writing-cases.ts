import { endpoints } from '../../src/api/contract';
import { fillPath } from '../../src/api/contract-endpoint';
import type { PlanDocument, Step } from '../../src/domain/plan/plan-log';
import { editStep, smallDocument, smallPlan } from '../support/plans';
import { decoded, must, type Carrying, type Probe } from './probe';
import { refusedWith } from './refusal-cases';
import type { ConformanceCase } from './suite';

const pathOf = (id: string) => fillPath(endpoints.plan.path, { id });
const restorePath = (id: string) => fillPath(endpoints.restorePlan.path, { id });

/** Plans that cases make are told from all others by their ids, and are deleted at the end of a case. */
const freshId = (): string => `conformance-${crypto.randomUUID()}`;

const writing = (id: string, log: readonly Step[] = []) =>
  JSON.stringify({ id, start: smallPlan({ name: '合规检查' }), log });

interface Said {
  readonly document: PlanDocument;
  readonly tag: string;
}

/** Asks and reads the plan of the answer, with its `ETag`. */
async function told(
  probe: Probe,
  [method, path]: readonly [method: string, path: string],
  { status = 200, ...carrying }: Carrying & { readonly status?: number } = {},
): Promise<Said> {
  const answer = await probe.ask(path, method, carrying);
  must(answer.status === status, `${method} ${path} answers ${status}, not ${answer.status}`);
  const document = decoded('plan', path, answer.text);
  must(
    answer.etag === `"${document.revision}"`,
    `${method} ${path} says ETag: "${document.revision}", its revision, not ${answer.etag}`,
  );
  return { document, tag: answer.etag };
}

const created = (probe: Probe, id: string) =>
  told(probe, ['POST', endpoints.plans.path], { status: 201, body: writing(id) });

const refused = async (
  probe: Probe,
  status: number,
  [method, path, carrying]: readonly [method: string, path: string, carrying?: Carrying],
) => {
  const answer = await probe.ask(path, method, carrying);
  return { places: refusedWith(status, { answer, path: `${method} ${path}` }), answer };
};

/** A case with a plan of its own, which is deleted whatever happens. */
const withPlan =
  (run: (probe: Probe, plan: Said & { readonly id: string }) => Promise<void>): ConformanceCase['run'] =>
  async (probe) => {
    const id = freshId();
    const plan = await created(probe, id);
    try {
      await run(probe, { ...plan, id });
    } finally {
      const { etag } = await probe.ask(pathOf(id));
      await probe.ask(pathOf(id), 'DELETE', { ifMatch: etag });
    }
  };

export const writingCases: readonly ConformanceCase[] = [
  {
    name: 'a new plan is 201 with its address, and is found again as it was sent',
    run: withPlan(async (probe, { id, document, tag }) => {
      const again = await told(probe, ['GET', pathOf(id)]);
      must(JSON.stringify(again.document) === JSON.stringify(document), 'GET gives what POST gave');
      must(again.tag === tag, 'GET gives the ETag that POST gave');
      const { items } = await probe.read('plans');
      const summary = items.find((item) => item.id === id);
      must(summary?.name === '合规检查' && summary.review === 'draft', 'the list tells of it');
      const taken = await refused(probe, 409, ['POST', endpoints.plans.path, { body: writing(id) }]);
      must(taken.places.includes('body/id'), 'an id that is taken is named');
    }),
  },
  {
    name: 'every change gives a higher revision, and the log that was sent',
    run: withPlan(async (probe, { id, document, tag }) => {
      const body = writing(id, [editStep('one')]);
      const saved = await told(probe, ['PUT', pathOf(id)], { ifMatch: tag, body });
      must(saved.document.revision > document.revision, 'PUT raises the revision');
      must(saved.document.log.length === 1, 'PUT keeps the log');
    }),
  },
  {
    name: 'a change based on what is no longer kept is 412, tells the ETag that is, and changes nothing',
    run: withPlan(async (probe, { id, tag }) => {
      const first = await told(probe, ['PUT', pathOf(id)], {
        ifMatch: tag,
        body: writing(id, [editStep('a')]),
      });
      for (const [method, path, body] of [
        ['PUT', pathOf(id), writing(id, [editStep('b')])],
        ['DELETE', pathOf(id), undefined],
        ['POST', restorePath(id), undefined],
      ] as const) {
        const late = await refused(probe, 412, [method, path, { ifMatch: tag, ...(body && { body }) }]);
        must(late.answer.etag === first.tag, `${method} ${path} says the ETag that is kept`);
      }
      const kept = await told(probe, ['GET', pathOf(id)]);
      must(JSON.stringify(kept.document) === JSON.stringify(first.document), 'nothing was changed');
    }),
  },
  {
    name: 'of two changes at once on one revision, one is kept and the other is 412',
    run: withPlan(async (probe, { id, tag }) => {
      const answers = await Promise.all(
        ['x', 'y'].map((step) =>
          probe.ask(pathOf(id), 'PUT', { ifMatch: tag, body: writing(id, [editStep(step)]) }),
        ),
      );
      const statuses = answers.map(({ status }) => status).sort();
      must(statuses.join() === '200,412', `the answers are 200 and 412, not ${statuses.join(' and ')}`);
    }),
  },
  {
    name: 'a change that does not say what it is based on is 428',
    run: withPlan(async (probe, { id }) => {
      const body = writing(id);
      await refused(probe, 428, ['PUT', pathOf(id), { body }]);
      await refused(probe, 428, ['DELETE', pathOf(id)]);
      await refused(probe, 428, ['POST', restorePath(id)]);
    }),
  },
  {
    name: 'history that is kept cannot be written over',
    run: withPlan(async (probe, { id, tag }) => {
      const saved = await told(probe, ['PUT', pathOf(id)], {
        ifMatch: tag,
        body: writing(id, [editStep('a')]),
      });
      await refused(probe, 409, ['PUT', pathOf(id), { ifMatch: saved.tag, body: writing(id) }]);
    }),
  },
  {
    name: 'a deleted plan is marked, takes no change, and is as before once it is restored',
    run: withPlan(async (probe, { id, document, tag }) => {
      const deleted = await told(probe, ['DELETE', pathOf(id)], { ifMatch: tag });
      must(deleted.document.deleted !== undefined, 'DELETE gives the time of the deletion');
      const { items } = await probe.read('plans');
      must(items.find((item) => item.id === id)?.deleted !== undefined, 'the list tells it is deleted');
      await refused(probe, 409, ['PUT', pathOf(id), { ifMatch: deleted.tag, body: writing(id) }]);
      const restored = await told(probe, ['POST', restorePath(id)], { ifMatch: deleted.tag });
      const { revision: _before, ...before } = document;
      const { revision: _after, ...after } = restored.document;
      must(JSON.stringify(after) === JSON.stringify(before), 'what is restored is what was deleted');
    }),
  },
  {
    name: 'the list of plans can be asked for one data set',
    run: withPlan(async (probe, { id, document }) => {
      const ask = async (dataset: string) =>
        (await probe.read('plans', '', `?dataset=${encodeURIComponent(dataset)}`)).items;
      must(
        (await ask(document.start.dataset)).some((item) => item.id === id),
        'its data set lists it',
      );
      must(!(await ask('no-such-data-set')).some((item) => item.id === id), 'no other does');
    }),
  },
  {
    name: 'a plan that is not there is 404 for every method',
    run: async (probe) => {
      const id = freshId();
      const ifMatch = '"1"';
      await refused(probe, 404, ['GET', pathOf(id)]);
      await refused(probe, 404, ['PUT', pathOf(id), { ifMatch, body: writing(id) }]);
      await refused(probe, 404, ['DELETE', pathOf(id), { ifMatch }]);
      await refused(probe, 404, ['POST', restorePath(id), { ifMatch }]);
    },
  },
  {
    name: 'a plan that cannot be read is 400 and names the place, and nothing of it is kept',
    run: async (probe) => {
      const id = freshId();
      const { start } = smallDocument(id);
      const bodies: readonly (readonly [unknown: string, place: string])[] = [
        ['{', 'body'],
        [JSON.stringify({ id, start, log: [], more: 1 }), 'body/$.more'],
        [
          JSON.stringify({ id, start: { ...start, size: { moved: 1.5 } }, log: [] }),
          'body/$.start.size.moved',
        ],
        [JSON.stringify({ id, start, log: [editStep('a'), editStep('a')] }), 'body/$.log'],
        [
          writing(id).replace('"units":{}', '"units":{"__proto__":{"posts":1}}'),
          'body/$.start.cut.units.__proto__',
        ],
        [
          writing(id).replace('"units":{}', '"units":{"constructor":{"posts":1}}'),
          'body/$.start.cut.units.constructor',
        ],
      ];
      for (const [body, place] of bodies) {
        const { places } = await refused(probe, 400, ['POST', endpoints.plans.path, { body }]);
        must(places.includes(place), `${place} is named, not ${places.join(', ')}`);
      }
      await refused(probe, 415, [
        'POST',
        endpoints.plans.path,
        { body: writing(id), mediaType: 'text/plain' },
      ]);
      await refused(probe, 404, ['GET', pathOf(id)]);
    },
  },
  {
    name: 'a path of plans tells which methods it takes',
    run: async (probe) => {
      const { answer } = await refused(probe, 405, ['PATCH', pathOf('x'), { body: '{}' }]);
      for (const method of ['GET', 'PUT', 'DELETE'])
        must(new RegExp(`\\b${method}\\b`).test(answer.allow), `Allow names ${method}`);
    },
  },
  {
    name: 'it says how what is written is kept',
    run: async (probe) => {
      await probe.read('storage');
    },
  },
];
