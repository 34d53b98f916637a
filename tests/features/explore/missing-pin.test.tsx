import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { baotou } from '../../../mocks/baotou-2019-2022/baotou';
import { yunze } from '../../../mocks/yunze';
import type { SeedDataset } from '../../../mocks/seed-dataset';
import { ApiProvider } from '../../../src/api/api-context';
import { MissingPin } from '../../../src/features/explore/details/missing-pin';
import type { Language } from '../../../src/i18n/language';
import { clientOfSeed } from '../../support/client-of-seed';
import { renderIn } from '../../support/speaking';

interface Shown {
  readonly seed?: SeedDataset;
  readonly language?: Language;
  readonly refused?: readonly string[];
}

const show = (pin: string, { seed = baotou, language, refused }: Shown = {}) => {
  const onUnpin = vi.fn();
  renderIn(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ApiProvider client={clientOfSeed(seed, refused)}>
        <MissingPin dataset={seed.dataset.id} pin={pin} onUnpin={onUnpin} />
      </ApiProvider>
    </QueryClientProvider>,
    language,
  );
  return onUnpin;
};

const said = async () => (await screen.findByRole('status')).textContent;

describe('what is selected but not shown', () => {
  it.each([
    ['unit:nope', '这套数据没有“nope”'],
    ['figure:F99', '这套数据没有“F99”'],
    ['duty:R99', '这套数据没有“R99”'],
    ['change:O99', '这套数据没有“O99”'],
    ['nope', '这套数据没有“nope”'],
  ])('is said not to be there where the data set has no such thing: %s', async (pin, text) => {
    const onUnpin = show(pin);
    expect(await said()).toContain(`${text}，请取消选中。`);
    await userEvent.click(screen.getByRole('button', { name: '取消选中' }));
    expect(onUnpin).toHaveBeenCalledOnce();
  });

  it('is not there where only another data set has it', async () => {
    show('unit:d-150203', { seed: yunze, language: 'en' });
    expect(await said()).toContain('This data set has no “d-150203”; unpin it.');
  });

  it.each([
    ['unit:d-150203', '选中的“昆都仑区”不在这张图的当前层级中。'],
    ['figure:F15', '不在这张图中。'],
    ['node:year:2030', '选中的“year:2030”不在这张图的当前层级中。'],
  ])('is said to stand elsewhere where the data set has it: %s', async (pin, text) => {
    show(pin);
    expect(await said()).toContain(text);
  });

  it('is not said to be absent where the data did not come', async () => {
    show('unit:nope', { refused: ['/ledger'] });
    expect(await said()).toContain('选中的“nope”不在这张图的当前层级中。');
  });

  it('is named in part where its name is very long', async () => {
    show(`unit:${'𠮷'.repeat(5_000)}`);
    expect(await said()).toContain(`没有“${'𠮷'.repeat(40)}…”`);
  });
});
