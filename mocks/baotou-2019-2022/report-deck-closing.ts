import type { DeckStep, DeckView } from '../../src/domain/deck/deck';
import { localised } from '../../src/domain/localised';

/** A view of some items of a picture: what fits the screen of an old projector, in letters that are read from the last row. */
const only = (picture: string, pins: readonly string[]): DeckView => ({
  address: `/explore/${picture}?v=1&only=1${pins.map((pin) => `&pin=${encodeURIComponent(pin)}`).join('')}`,
});

/** The second half: what else moved, what came of it, what is known, and what one may try. */
export const closingSteps: readonly DeckStep[] = [
  {
    id: 'others',
    title: localised('动的不只是编制', 'Posts were not all that moved'),
    words: localised(
      '机构：合并或撤销 26 个内设和直属机构（报告）。\n职责：有下放，有上收，也有划入。',
      'Bodies: 26 departments merged or abolished (reported).\nDuties: some moved down, one up, some came in.',
    ),
    notes: localised(
      '先看机构：名列的三项合并，7 个变 3 个。26 个是否为净减，报告没有说明。\n再看职责：交通管理、街面巡逻往下放；白云矿区分局往上收；森林公安划入。\n这些带子一样宽：报告没有给出名数，不能与编制相加。',
      'Bodies first: in the three mergers that are named, 7 became 3. Whether the 26 are a net number is not stated.\nThen duties: traffic and street patrol went down, the Bayan Obo bureau came up, the forest police came in.\nThe bands are equally wide: no posts are stated, and nothing here adds to the quota.',
    ),
    view: only('organisations', ['change:O1', 'change:O2', 'change:O3', 'change:O4']),
    builds: [only('duties', ['duty:R1', 'duty:R2', 'duty:R4', 'duty:R5'])],
    planned: 75,
  },
  {
    id: 'outcomes',
    title: localised('同一时期，报告列出的成效', 'Results reported for the same years'),
    words: localised(
      '同期不等于因果：报告没有论证，这里也不推断。',
      'Same period is not cause: the report argues none, and none is inferred.',
    ),
    notes: localised(
      '这些数都出自报告，只说明同一时期发生了什么。\n查处数计的是执法量：下降不等于违法减少。\n电诈破案数报告写了两次，取整区间不相交，是真的不一致。请原单位核对之前，两个都列。',
      'All of these are reported, and say only what happened in the same period.\nCases handled count enforcement: fewer does not mean fewer offences.\nFraud cases solved are given twice, and no rounding makes them agree. Until the source is checked, both stand.',
    ),
    view: only('outcomes', ['figure:F22', 'figure:F23', 'figure:F24', 'figure:F50', 'figure:F26']),
    builds: [
      only('outcomes', ['figure:F9', 'figure:F10', 'figure:F47', 'figure:F48', 'figure:F49']),
      only('outcomes', ['figure:F30', 'figure:F32', 'figure:F34', 'figure:F35', 'figure:F38', 'figure:F39']),
    ],
    planned: 75,
  },
  {
    id: 'basis',
    title: localised('哪些是报告，哪些是假设', 'What is reported, and what is assumed'),
    words: localised(
      '实线是报告，虚边是推算，斜纹是示意。\n合计可以引用；分到单位、年度、旗县区的数，引用时须注明是示意。',
      'Solid: reported. Dashed edge: derived. Hatched: illustrative; quote it as such.',
    ),
    notes: localised(
      '前一张：7.6% 与 16% 是报告原数，475 与 399 是推算，有取整区间。\n后一张：分年、分旗县区的每一格都是示意，只有合计与报告一致。\n原文未列的，写“原文未列”，不写 0。',
      'First: 7.6% and 16% are as printed; 475 and 399 are derived, with their rounding interval.\nThen: every cell by year and district is illustrative; only the totals agree with the report.\nWhat the report does not state reads “not stated”, never 0.',
    ),
    view: { address: '/explore/before-after?v=1&shares=1' },
    builds: [{ address: '/explore/matrix?v=1' }],
    planned: 60,
  },
  {
    id: 'next',
    title: localised('换一种分法，会怎样？', 'What if it were divided another way?'),
    words: localised(
      '总数不变，分法可变：按人口，按面积，或设上限下限。',
      'The total stays; the division need not: by residents, by area, with floors and caps.',
    ),
    notes: localised(
      '前一张是基线，分到旗县区的数是示意。\n后一张与基线相比：补下按人口与面积各半，谁增谁减一看便知，合计不变。\n有人问“给石拐多 20 名呢”，当场试：改一处，其余自动平衡，合计不变。\n讲完按 R 回到讲稿。试过的可以留作方案，会后再议。',
      'First: the baseline; its split by district is illustrative.\nThen, against the baseline: half by residents, half by area. Who gains and who loses shows at once; the total stays.\nIf asked what 20 more for Shiguai would mean, try it here: change one, the rest re-balance, the total stays.\nR goes back to the script. What was tried can be kept as a plan and discussed later.',
    ),
    view: { address: '/lab/baseline?v=1' },
    builds: [{ address: '/lab/balance-by-area?v=1&panel=compare' }],
    planned: 60,
  },
];
