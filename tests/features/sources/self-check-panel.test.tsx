import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { baotou } from '../../../mocks/baotou-2019-2022/baotou';
import type { SeedDataset } from '../../../mocks/seed-dataset';
import { SelfCheckPanel } from '../../../src/features/sources/self-check-panel';
import { useSelfCheck } from '../../../src/state/self-check-store';
import { clientOfSeed } from '../../support/client-of-seed';
import { onPage } from '../../support/sources-on-page';

beforeEach(() => useSelfCheck.setState(useSelfCheck.getInitialState(), true));

const open = (seed: SeedDataset) =>
  render(onPage(clientOfSeed(seed), <SelfCheckPanel dataset={seed.dataset.id} />));
const panel = () => screen.findByRole('region', { name: '自检' });
const run = async () => {
  await userEvent.click(within(await panel()).getByRole('button', { name: '重新复算' }));
  await waitFor(() => expect(useSelfCheck.getState().status).toMatch(/passed|failed/), { timeout: 4_000 });
  return panel();
};

const [batch] = baotou.ledger.batches;
const tampered: SeedDataset = {
  ...baotou,
  figures: baotou.figures.map((figure) =>
    figure.id === 'D2' && figure.value.kind === 'single'
      ? { ...figure, value: { kind: 'single', is: { ...figure.value.is, magnitude: 40.9 } } }
      : figure,
  ),
  indicators: baotou.indicators.map((each) => (each.id === 'area' ? { ...each, total: 27_000 } : each)),
};

describe('the self-check on the sources page', () => {
  it('says that it has not run, then how many checks agree, kind by kind', async () => {
    open(baotou);
    expect(await panel()).toHaveTextContent('尚未复算');
    const region = await run();
    expect(within(region).getByRole('status')).toHaveTextContent(/^\d+ 项全部相符$/);
    expect(region).toHaveTextContent('推算数17 / 17 ✓');
    expect(region).toHaveTextContent(/复算于 \d\d:\d\d/);
  });

  it('lists each check on demand', async () => {
    open(baotou);
    const region = await run();
    expect(region).not.toHaveTextContent(batch!.title['zh-CN']);
    await userEvent.click(within(region).getByRole('button', { name: '逐项列出' }));
    expect(region).toHaveTextContent(`✓ 批次收支相抵 · ${batch!.id} · ${batch!.title['zh-CN']}`);
  });

  it('names what does not agree, with both numbers and the difference', async () => {
    open(tampered);
    const region = await run();
    expect(within(region).getByRole('status')).toHaveTextContent(/项中有 3 项不符/);
    expect(region).toHaveTextContent('✗ 推算数 · D2');
    expect(region).toHaveTextContent('复算 39.9 (38.2, 41.71) · 收到 40.9 (38.2, 41.71) · 相差 +1');
    expect(region).toHaveTextContent('✗ 旗县区合计 · area · 面积');
    expect(region).toHaveTextContent('相差 −768');
  });
});
