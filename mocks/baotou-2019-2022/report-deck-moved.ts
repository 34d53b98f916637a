import type { DeckStep } from '../../src/domain/deck/deck';
import { localised } from '../../src/domain/localised';

/** The first half: how many posts moved, out of what, and where to. */
export const movedSteps: readonly DeckStep[] = [
  {
    id: 'why',
    title: localised('总数不增，一线的编制从哪里来？', 'Where do front-line posts come from?'),
    words: localised(
      '减上补下：有减才有补，一名不多，一名不少。',
      'The total does not grow: what one side gets, the other gave.',
    ),
    notes: localised(
      '今天只讲一件事：编制怎样从市局机关下沉到旗县区。\n前提是总数不增，只能在内部调剂。\n图上方是划出单位，下方是其余单位，中间落下来的就是四年里划转的部分。\n先看形状，不报数。',
      'One subject today: how posts moved from the bureau’s headquarters down to the districts.\nThe total does not grow, so they can only be redistributed.\nReleasing units stand at the top, all others below; what falls between them is what moved in four years.\nLook at the shape first. The numbers come next.',
    ),
    view: { address: '/explore/before-after?v=1' },
    builds: [],
    planned: 60,
  },
  {
    id: 'sank',
    title: localised('每 1,000 名编制，下沉 76 名', 'Of every 1,000 posts, 76 moved down'),
    words: localised(
      '占全系统政法专项编制的 7.6%（报告）。\n报告只列比例，不列编制总数。',
      '7.6% of the whole system’s quota (reported).\nThe report states shares, not the number of posts.',
    ),
    notes: localised(
      '一个点代表千分之一。落下去的 76 个点，就是 7.6%。\n7.6% 是取整后的数，取整前在 7.55% 与 7.65% 之间。\n有人问“到底多少名”：原文未列，不要估。在图上填入真实总数，就能换算。',
      'One mark is one in a thousand. The 76 that fall are the 7.6%.\n7.6% is rounded: it lies between 7.55% and 7.65%.\nIf asked how many posts that is: the report does not say, so do not guess. Enter the real total in the picture to convert.',
    ),
    view: { address: '/explore/grains?v=1' },
    builds: [],
    planned: 75,
  },
  {
    id: 'share',
    title: localised('划出单位减了 16%', 'The releasing units gave up 16%'),
    words: localised(
      '同一批编制，两个分母：占划出单位 16%，占全系统 7.6%（均为报告）。',
      'The same posts, two denominators: 16% of the releasing units, 7.6% of the system (both reported).',
    ),
    notes: localised(
      '先按划出单位看：每 100 名减 16 名。再按全系统看：就是刚才的 7.6%。\n两个数都对，分母不同，引用时要说明占谁的比例。\n由此推算：每千名里，划出单位从 475 名减到 399 名。前提是两个分母计的是同一种编制，且都是调整前的总数。\n下方是“其余单位”，不等于旗县区。',
      'First out of the releasing units: 16 in every 100. Then out of the system: the 7.6% of before.\nBoth are right. Whoever quotes one should say of what.\nIt follows that of every thousand posts the releasing units went from 475 to 399, if both denominators count the same kind of post and are totals before the moves.\nBelow stand all other units, which are not the districts alone.',
    ),
    view: { address: '/explore/before-after?v=1&measure=releasing' },
    builds: [],
    planned: 75,
  },
  {
    id: 'years',
    title: localised('分四年，落到九个旗县区', 'Over four years, to nine districts'),
    words: localised(
      '合计来自报告；分到年度和旗县区的数是示意：四年均分，按 2010 年普查人口补下。',
      'The totals are reported. The split is illustrative: even over four years, topped up by the 2010 census.',
    ),
    notes: localised(
      '逐年按键，一年一年落下来。\n报告没有列每年划转多少，也没有列每个旗县区得多少。\n图上用的是中性假设：四年均分，四个体系均分，按 2010 年普查人口补下。所以全是斜纹。\n不要说“某区得了多少名”，要说“按这个假设会是多少”。',
      'Press once a year and let it fall year by year.\nThe report does not say how many moved in a year, nor what a district received.\nThe picture takes a neutral assumption: equal parts by year and by system, topped up by the 2010 census. Hence the hatching.\nDo not say what a district got; say what it would be under this assumption.',
    ),
    view: { address: '/explore/units-years-districts?v=1&years=2019-2019' },
    builds: ['2020', '2021', '2022'].map((year) => ({
      address: `/explore/units-years-districts?v=1&years=2019-${year}`,
    })),
    planned: 120,
  },
];
