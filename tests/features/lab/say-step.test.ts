import { describe, expect, it } from 'vitest';
import type { UnitId } from '../../../src/domain/ledger/unit';
import { readTransferKey, transferKey } from '../../../src/domain/plan-effects/transfer-key';
import { sayAct } from '../../../src/features/lab/history/say-step';
import { baotou } from '../../support/plan-grounds';
import { edit, redo, undo } from '../../support/plan-steps';
import { speechOf } from '../../support/scene-data';

describe('a step of the history', () => {
  const log = [
    edit('1', { note: '初稿' }),
    edit('2', { topUp: { units: { 'd-150203': { posts: 25 } } } }),
    undo('3', '2'),
    redo('4', '2'),
    undo('5', 'gone'),
  ];
  const said = (language: 'zh-CN' | 'en') =>
    log.map(({ act }) => sayAct(act, log, baotou, speechOf(language)));

  it('names what it takes back or brings again, by its number and by what it set', () => {
    expect(said('zh-CN').slice(2)).toEqual([
      expect.stringMatching(/^撤销：第 2 步 .*补下 昆都仑区 名数 25$/),
      expect.stringMatching(/^重做：第 2 步 .*补下 昆都仑区 名数 25$/),
      '撤销：',
    ]);
    const note = {
      [transferKey(2019, 'sys-command' as UnitId, 'd-150203' as UnitId)]: { documentNo: '12 号' },
    };
    expect(sayAct(edit('6', { transfers: note }).act, log, baotou, speechOf('zh-CN'))).toMatch(
      /2019 决策指挥体系→昆都仑区 批准文号 12 号$/,
    );
    expect(said('en')[2]).toMatch(/^Undo: Step 2 .*Kundulun.*25$/);
  });

  it('reads back what names a row of the transfer table, whatever its ids are', () => {
    const [from, to] = ['a|~/b', '~1'] as unknown as readonly [UnitId, UnitId];
    expect(readTransferKey(transferKey(2020, from, to))).toEqual({ year: '2020', from, to });
    expect(readTransferKey('2020|a')).toBeUndefined();
  });
});
