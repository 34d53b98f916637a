import type { Approval, Batch, Entry, Transfer } from '../../src/domain/ledger/ledger';
import type { Localised } from '../../src/domain/localised';
import { localised } from '../../src/domain/localised';
import type { UnitId } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import { bureauUnit, bureauUnits } from './bureau';
import { invented } from './invented';
import { summary } from './summary';
import { forestry, justice } from './units';

interface Paired {
  readonly id: string;
  readonly title: Localised;
  readonly approval: Approval;
  readonly reason: Localised;
  readonly transfers: readonly Transfer[];
}

const move = (from: UnitId, to: UnitId, posts: number): Transfer => ({ from, to, posts });
const district = (code: string): UnitId => unitId(`d-9901${code}`);

/** What the transfers come to, unit by unit. */
function netOf(transfers: readonly Transfer[]): readonly Entry[] {
  const net = new Map<UnitId, number>();
  for (const { from, to, posts } of transfers) {
    net.set(from, (net.get(from) ?? 0) - posts);
    net.set(to, (net.get(to) ?? 0) + posts);
  }
  return [...net].map(([unit, posts]) => ({ unit, posts }));
}

function paired({ transfers, ...rest }: Paired): Batch {
  const year = Number(rest.approval.date.slice(0, 4));
  return { ...rest, period: { from: year, to: year }, ...invented, entries: netOf(transfers), transfers };
}

/** All that a unit has left after the cuts up to the year in which it closes. */
function remaining(id: string, year: number): number {
  const row = bureauUnits.find(({ unit }) => unit.id === bureauUnit(id));
  if (row === undefined) throw new Error(`no unit ${id} in the bureau`);
  return row.cuts.slice(0, year - summary.period.from + 1).reduce((posts, cut) => posts - cut, row.posts);
}

const closing = (id: string, into: string, year: number): Transfer =>
  move(bureauUnit(id), bureauUnit(into), remaining(id, year));

/** The batches that say which post went where. */
export const pairedBatches: readonly Batch[] = [
  {
    id: 'b-2018-merger',
    title: localised('情报中心、指挥中心合并', 'Intelligence and command centres merged'),
    approval: { documentNo: '示编发〔2018〕20号', date: '2018-10-15' },
    reason: localised(
      '两中心撤销，余下编制全部划入新单位。',
      'Both closed; all posts left go to the new unit.',
    ),
    transfers: [
      closing('command-centre', 'intel-command', 2018),
      closing('intelligence', 'intel-command', 2018),
    ],
  },
  {
    id: 'b-2019-forest',
    title: localised('森林公安划入', 'Forest police join'),
    approval: { documentNo: '示编发〔2019〕6号', date: '2019-03-18' },
    reason: localised('随职责转隶，从系统外划入。', 'With their duties, from outside the system.'),
    transfers: [
      move(forestry, bureauUnit('forest'), 34),
      move(forestry, district('21'), 9),
      move(forestry, district('22'), 7),
      move(forestry, district('23'), 8),
      move(forestry, district('25'), 6),
    ],
  },
  {
    id: 'b-2019-merger',
    title: localised('审计科、信访科并入督察支队', 'Audit and petitions join supervision'),
    approval: { documentNo: '示编发〔2019〕22号', date: '2019-11-04' },
    reason: localised('两科撤销，余下编制全部划入。', 'Both sections closed; all posts left go along.'),
    transfers: [closing('audit', 'inspection', 2019), closing('petitions', 'inspection', 2019)],
  },
  {
    id: 'b-2020-traffic',
    title: localised('交通管理下放', 'Traffic management handed down'),
    approval: { documentNo: '示编发〔2020〕5号', date: '2020-03-09' },
    reason: localised(
      '四地交警大队连同编制交属地。',
      'Four traffic brigades go to their districts with their posts.',
    ),
    transfers: [
      move(bureauUnit('traffic'), district('06'), 16),
      move(bureauUnit('traffic'), district('07'), 14),
      move(bureauUnit('traffic'), district('81'), 22),
      move(bureauUnit('traffic'), district('21'), 12),
    ],
  },
  {
    id: 'b-2021-fraud',
    title: localised('组建反诈中心', 'Anti-Fraud Centre set up'),
    approval: { documentNo: '示编发〔2021〕4号', date: '2021-02-22' },
    reason: localised(
      '市局内划转，并从五个区县上收。',
      'From within the bureau, and up from five districts.',
    ),
    transfers: [
      move(bureauUnit('criminal'), bureauUnit('fraud'), 14),
      move(bureauUnit('network'), bureauUnit('fraud'), 10),
      move(district('02'), bureauUnit('fraud'), 6),
      move(district('03'), bureauUnit('fraud'), 5),
      move(district('04'), bureauUnit('fraud'), 4),
      move(district('05'), bureauUnit('fraud'), 3),
      move(district('81'), bureauUnit('fraud'), 4),
    ],
  },
  {
    id: 'b-2022-reconsideration',
    title: localised('行政复议职责划出', 'Administrative reconsideration leaves'),
    approval: { documentNo: '示编发〔2022〕3号', date: '2022-01-24' },
    reason: localised('随职责转隶，划到系统外。', 'With the duty, to outside the system.'),
    transfers: [move(bureauUnit('legal'), justice, 4)],
  },
].map(paired);
