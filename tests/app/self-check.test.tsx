import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { ApiProvider } from '../../src/api/api-context';
import type { ApiClient } from '../../src/api/client';
import { createQueryClient } from '../../src/api/query-client';
import { datasetQuery } from '../../src/api/queries';
import { SelfCheckNotice } from '../../src/app/self-check-notice';
import { useIdleSelfCheck } from '../../src/app/use-self-check';
import { en } from '../../src/i18n/en';
import type { Language } from '../../src/i18n/language';
import { SpeechProvider } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';
import { useSelfCheck } from '../../src/state/self-check-store';
import type { SeedDataset } from '../../mocks/seed-dataset';
import { clientOfSeed } from '../support/client-of-seed';

/** The check waits for idle time, of which a busy machine has little. */
const patient = { timeout: 4_000 };

const Runner = () => {
  useIdleSelfCheck(baotou.dataset.id);
  return <SelfCheckNotice />;
};

const Spoken = ({ language }: { language: Language }) => (
  <SpeechProvider language={language} messages={language === 'en' ? en : zhCN}>
    <SelfCheckNotice />
  </SpeechProvider>
);

/** A page that has had its first answer. */
const open = async (client: ApiClient, language: Language = 'zh-CN') => {
  const cache = createQueryClient();
  render(
    <SpeechProvider language={language} messages={language === 'en' ? en : zhCN}>
      <ApiProvider client={client}>
        <QueryClientProvider client={cache}>
          <Runner />
        </QueryClientProvider>
      </ApiProvider>
    </SpeechProvider>,
  );
  expect(useSelfCheck.getState().status).toBe('not-run');
  await cache.prefetchQuery(datasetQuery(client, baotou.dataset.id));
};

const tampered: SeedDataset = {
  ...baotou,
  figures: baotou.figures.map((figure) =>
    figure.id === 'D16' && figure.value.kind === 'single'
      ? { ...figure, value: { kind: 'single', is: { ...figure.value.is, magnitude: 76.7 } } }
      : figure,
  ),
};

describe('the self-check of a page', () => {
  beforeEach(() => {
    useSelfCheck.setState(useSelfCheck.getInitialState(), true);
  });

  it('runs once the page has its first answer, and says quietly that all agrees', async () => {
    await open(clientOfSeed(baotou));
    const sign = await screen.findByRole('link', { name: /^✓ 自检 \d+ 项$/ }, patient);
    expect(sign).toHaveAttribute('href', '#/sources?v=1&at=self-check');
    const { passed, failed, status, finishedAt } = useSelfCheck.getState();
    expect({ failed, status }).toEqual({ failed: 0, status: 'passed' });
    expect(passed).toBeGreaterThan(100);
    expect(finishedAt).toBeInstanceOf(Date);
  });

  it('shows on every page how many numbers do not agree, and leads to them', async () => {
    await open(clientOfSeed(tampered), 'en');
    const sign = await screen.findByRole('link', { name: 'Self-check: 2 differences' }, patient);
    expect(sign).toHaveAttribute('href', expect.stringContaining('#/sources'));
    expect(screen.getByRole('status')).toHaveTextContent('Self-check: 2 differences');
    const failing = useSelfCheck.getState().results.filter(({ ok }) => !ok);
    expect(failing.map(({ id }) => id)).toEqual(['derived:D16', 'arithmetic:D16']);
  });

  it('is announced when its outcome is another, not when it first agrees or its language changes', async () => {
    const { rerender } = render(<Spoken language="zh-CN" />);
    const outcome = (failed: number) =>
      act(() => useSelfCheck.setState({ status: failed > 0 ? 'failed' : 'passed', passed: 129, failed }));
    outcome(0);
    const announced = await screen.findByRole('status');
    await screen.findByRole('link', { name: '✓ 自检 129 项' });
    expect(announced).toBeEmptyDOMElement();
    outcome(2);
    expect(announced).toHaveTextContent('自检有 2 项不符');
    act(() => useSelfCheck.setState({ status: 'running' }));
    outcome(2);
    expect(announced).toHaveTextContent('自检有 2 项不符');
    for (const language of ['en', 'zh-CN'] as const) {
      rerender(<Spoken language={language} />);
      expect(announced).toBeEmptyDOMElement();
    }
    outcome(0);
    expect(announced).toHaveTextContent('✓ 自检 129 项');
  });

  it('makes no run of answers that do not come, and fails nothing', async () => {
    await open(clientOfSeed(baotou, ['/ledger']));
    await waitFor(() => expect(useSelfCheck.getState().error).toBeDefined(), patient);
    expect(useSelfCheck.getState()).toMatchObject({ status: 'not-run', failed: 0 });
    expect(screen.queryByRole('link')).toBeNull();
  });
});
