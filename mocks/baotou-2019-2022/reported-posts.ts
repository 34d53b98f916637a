import { localised } from '../../src/domain/localised';
import { claim, counted, reportedIn, rounded } from './printed';

const years = { from: 2019, to: 2022 };

/** F13–F18: posts moved down and what stands at the grass roots. */
export const reportedPosts = reportedIn('一·3', [
  {
    id: 'F13',
    topic: 'posts',
    name: localised('编制动态调整的联合文件', 'Joint rules on adjusting quotas'),
    value: counted(2),
    unit: 'count',
    note: localised(
      '市委编办与市公安局联合制定：一是动态调整管理办法，二是联系机制的规则。',
      'By the city’s staffing office and the municipal bureau: measures for dynamic adjustment, and rules for their liaison.',
    ),
  },
  {
    id: 'F14',
    topic: 'posts',
    name: localised('减上补下的期间', 'Period of the cut above and the top-up below'),
    value: claim,
    unit: 'year',
    period: years,
    note: localised('2022 年可能不满一年。', 'The last year may be partial.'),
  },
  {
    id: 'F15',
    topic: 'posts',
    name: localised('下沉编制占全系统政法专项编制', 'Posts moved down, share of the whole system’s quota'),
    value: rounded('7.6'),
    unit: 'percent',
    period: years,
    note: localised(
      '分母为全市政法专项编制总数；总数与基准日期原文未列。',
      'The denominator is the city’s special political-legal quota; neither its size nor its date is stated.',
    ),
  },
  {
    id: 'F16',
    topic: 'posts',
    name: localised('下沉编制占划出单位编制', 'Posts moved down, share of the releasing units’ posts'),
    value: rounded('16'),
    unit: 'percent',
    period: years,
    note: localised(
      '此处分母只称“编制”，F15 的分母称“政法专项编制”；基准日期和划出单位名单原文未列。',
      'The denominator here says “posts”, that of F15 “special political-legal quota”; neither its date nor the list of units is stated.',
    ),
  },
  {
    id: 'F17',
    topic: 'structure',
    name: localised('实行两队一室的城镇派出所', 'Urban police stations with two teams and one office'),
    value: counted(44),
    unit: 'count',
    note: localised('44 所中的 44 所。', '44 of 44.'),
  },
  {
    id: 'F18',
    topic: 'structure',
    name: localised('一村一辅警达标率', 'Villages meeting “one village, one auxiliary officer”'),
    value: counted(100),
    unit: 'percent',
    note: localised('达标标准和村数原文未列。', 'Neither the standard nor the number of villages is stated.'),
  },
]);
