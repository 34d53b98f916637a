import fc from 'fast-check';
import type { ChangeLane, LaneBody } from '../../src/layouts/organisations/lane-sheet';

/** Names of 1, about 30 and 300 characters, with and without places to break. */
export const anyName = fc.constantFrom(
  '科',
  '直属侦查一分局',
  '市、旗县区、苏木乡镇（街道）各级队伍',
  '食品药品环境森林与知识产权犯罪打击体系（含旗县区、苏木乡镇）',
  '长'.repeat(300),
  'A',
  'Supervision, Audit and Petitions Detachment',
  'Donaudampfschifffahrtsgesellschaft'.repeat(9),
  'words of a long name '.repeat(15),
  ' ',
);

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(11, 44, 58, 84, 150, 151, 4000));

const body: fc.Arbitrary<LaneBody> = fc
  .record({
    name: anyName,
    values: fc.constantFrom([], ['原文未列'], ['84 个', '{83–85}'], ['outside · not stated']),
    count: fc.option(count, { nil: undefined }),
    stands: fc.constantFrom('inside', 'inside', 'outside', 'nowhere'),
  })
  .map(({ count: units, ...rest }) => ({ ...rest, ...(units !== undefined && { count: units }) }));

const side = fc.array(body, { minLength: 1, maxLength: 4 });

/** Lanes with distinct keys, families in runs. */
export const anyLanes = (most: number): fc.Arbitrary<readonly ChangeLane[]> =>
  fc
    .array(
      fc.record({
        family: fc.constantFrom('a', 'b', 'c'),
        act: fc.constantFrom('合并', 'Transferred in'),
        before: side,
        after: side,
      }),
      { minLength: 1, maxLength: most },
    )
    .map((lanes) =>
      lanes
        .toSorted((x, y) => x.family.localeCompare(y.family))
        .map((lane, i) => ({ ...lane, key: `change:${i}` })),
    );
