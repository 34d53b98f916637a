import type { Figure, FigureUnit, Topic } from '../../src/domain/figures/figure';
import type { Localised } from '../../src/domain/localised';
import { localised } from '../../src/domain/localised';
import { invented, invention } from './invented';

const year = { from: 2022, to: 2022 };

type Stated = Pick<Figure, 'value' | 'unit'> & Partial<Pick<Figure, 'direction' | 'compared' | 'note'>>;

const result = (id: string, topic: Topic, name: Localised, stated: Stated): Figure => ({
  id,
  topic,
  name,
  period: year,
  assumption: invention,
  ...invented,
  ...stated,
});

/** A change from the year before, per cent. */
const yearOnYear = (magnitude: number, direction: 'up' | 'down'): Stated => ({
  value: { kind: 'single', is: { magnitude, digits: 1 } },
  unit: 'percent',
  direction,
  compared: 'yoy',
});

const level = (magnitude: number, unit: FigureUnit, digits = 0): Stated => ({
  value: { kind: 'single', is: { magnitude, digits } },
  unit,
});

/** X10–X19: results, one or two of each topic, so that every picture has something to show. */
export const figuresResults: readonly Figure[] = [
  result('X10', 'traffic', localised('交通事故', 'Traffic accidents'), yearOnYear(9.8, 'down')),
  result('X11', 'traffic', localised('酒驾查处', 'Drink-driving cases handled'), {
    ...yearOnYear(12.4, 'up'),
    note: localised('查处数反映执法力度，不等于违法增减。', 'Counts enforcement, not offences.'),
  }),
  result('X12', 'fraud', localised('电信网络诈骗立案', 'Fraud cases filed'), yearOnYear(6.3, 'down')),
  result('X13', 'fraud', localised('电信网络诈骗破案', 'Fraud cases solved'), yearOnYear(41.7, 'up')),
  result('X14', 'eco', localised('涉林案件破案', 'Forest cases solved'), level(37, 'count')),
  result('X15', 'economic', localised('经济案件立案', 'Economic cases filed'), level(214, 'count')),
  result('X16', 'services', localised('可网办事项', 'Services online'), level(148, 'count')),
  result('X17', 'law', localised('执法办案管理中心', 'Case-handling centres'), level(13, 'count')),
  result('X18', 'order', localised('治安案件', 'Public-order cases'), yearOnYear(3.1, 'down')),
  result('X19', 'order', localised('群众安全感', 'Residents who feel safe'), level(96.2, 'percent', 1)),
];
