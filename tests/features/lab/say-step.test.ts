import { describe, expect, it } from 'vitest';
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
    expect(said('en')[2]).toMatch(/^Undo: Step 2 .*Kundulun.*25$/);
  });
});
