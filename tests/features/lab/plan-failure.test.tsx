import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/api/api-error';
import { PlanFailure } from '../../../src/features/lab/lab-notices';
import type { Language } from '../../../src/i18n/language';
import { renderIn } from '../../support/speaking';

const said = (status: number, language?: Language) => {
  const error = new ApiError('status', 'GET /plans/xxx', { status });
  renderIn(<PlanFailure error={error} dataset="d" onRetry={() => undefined} />, language);
  return screen.getByRole('alert').textContent;
};

describe('a plan that did not open', () => {
  it('is told as a plan where there is none, and not as a data set', () => {
    expect(said(404)).toBe('方案没有打开。 没有这份方案，可能已移除，或保存在别处。请核对链接，或去看基线。');
    expect(screen.getByRole('link', { name: '去看基线' })).toBeInTheDocument();
  });

  it('is told so in English', () => {
    const text = said(404, 'en');
    expect(text).toContain('There is no such plan');
    expect(text).not.toContain('data set');
  });

  it('is told with the cause where the server failed', () => {
    expect(said(503)).toContain('服务器出错（503）');
  });
});
