import { QueryObserver } from '@tanstack/react-query';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowsQuery } from '../../src/api/queries';
import { createQueryClient } from '../../src/api/query-client';
import { answering, clientOver } from '../support/answering';
import { graph } from '../support/answers';

const askedTop = (request: Request): number => Number(new URL(request.url).searchParams.get('top'));

describe('answers out of order', () => {
  it('fault-11 whatever the order answers come in, what shows belongs to what was asked last', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }),
        async (scheduler, tops) => {
          const client = clientOver((request) =>
            scheduler.schedule(Promise.resolve(answering(graph(askedTop(request)))), request.url),
          );
          const observer = new QueryObserver(createQueryClient(), {
            ...flowsQuery(client, 'd', { top: tops[0] ?? 1 }),
            gcTime: 0,
          });
          let current = tops[0];
          const stop = observer.subscribe(({ data, isPlaceholderData }) => {
            if (data && !isPlaceholderData) expect(data.moved).toBe(current);
          });
          const questions = tops.map((top) => ({
            builder: () => {
              current = top;
              observer.setOptions(flowsQuery(client, 'd', { top }));
              return Promise.resolve();
            },
            label: `ask ${top}`,
          }));
          scheduler.scheduleSequence(questions);
          await scheduler.waitIdle();
          await new Promise((resolve) => setTimeout(resolve));
          expect(observer.getCurrentResult()).toMatchObject({
            isPlaceholderData: false,
            data: { moved: tops.at(-1) },
          });
          stop();
        },
      ),
      { numRuns: 50 },
    );
  });
});
