import { localised } from '../../src/domain/localised';
import { claim, counted, reportedIn, rounded } from './printed';

const from2019 = { from: 2019, text: localised('2019 年以来', 'from 2019') };
const atWriting = { text: localised('成文时', 'when the report was written') };

/** F33–F39: economic crime and services to the public. */
export const reportedServices = reportedIn('二·3', [
  {
    id: 'F33',
    topic: 'economic',
    name: localised('旗县区设经济侦查大队', 'Economic crime brigades set up in county bureaus'),
    value: claim,
    unit: 'count',
    note: localised('设了几个，原文未列。', 'How many is not stated.'),
  },
  {
    id: 'F34',
    topic: 'economic',
    name: localised('经济案件立案', 'Economic cases filed'),
    value: counted(870),
    unit: 'count',
    period: from2019,
    note: localised('截止日期原文未列。', 'The closing date is not stated.'),
  },
  {
    id: 'F35',
    topic: 'economic',
    name: localised('挽回的经济损失', 'Economic loss recovered'),
    value: rounded('5.9'),
    unit: 'hundred-million-yuan',
    period: from2019,
    note: localised('截止日期原文未列。', 'The closing date is not stated.'),
  },
  {
    id: 'F36',
    topic: 'economic',
    name: localised('联合授予全国表彰的部委', 'Ministries behind a joint national award'),
    value: counted(4),
    unit: 'count',
    note: localised(
      '点名两家：公安部与国家税务总局；另两家及表彰年份原文未列。',
      'Two are named, the Ministry of Public Security and the State Taxation Administration; the other two and the year are not stated.',
    ),
  },
  {
    id: 'F37',
    topic: 'services',
    name: localised('新设行政审批科', 'Administrative approval section created'),
    value: counted(1),
    unit: 'count',
    note: localised(
      '对外只设一个窗口，进驻政务大厅。',
      'One window for the public, in the city’s service hall.',
    ),
  },
  {
    id: 'F38',
    topic: 'services',
    name: localised('一网通办的服务', 'Services on one network'),
    value: counted(235),
    unit: 'count',
    period: atWriting,
    note: localised(
      '称已达 100%；平台接入蒙速办，落户实行“零门槛”。',
      'Said to be 100%; the platform is linked to Mengsuban, and household registration has “zero threshold”.',
    ),
  },
  {
    id: 'F39',
    topic: 'services',
    name: localised('全程网办的服务', 'Services fully online'),
    value: counted(159),
    unit: 'count',
    period: atWriting,
    note: localised(
      '称已达 100%；是否包含在上述 235 项之内，原文未列。',
      'Said to be 100%; whether they are part of the 235 is not stated.',
    ),
  },
]);
