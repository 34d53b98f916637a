import { describe, expect, it, vi } from 'vitest';
import { loadConfig, readConfig } from '../../src/api/config';

const page = 'https://plan.example/quota/index.html';
const loading = (answer: () => Promise<Response>) => loadConfig(page, answer);
const saying = (body: string, status = 200) => loading(() => Promise.resolve(new Response(body, { status })));

describe('config.json', () => {
  it('points at a server', async () => {
    expect(await saying('{"apiBase":"https://hr.example/api/v1"}')).toEqual({
      ok: true,
      value: { apiBase: 'https://hr.example/api/v1' },
    });
  });

  it('may name a server beside the page', () => {
    expect(readConfig('{"apiBase":"/hr/api/v1"}', page)).toMatchObject({
      value: { apiBase: 'https://plan.example/hr/api/v1' },
    });
  });

  it.each(['', '{}', '{"apiBase":""}', '{"apiBase":"  "}'])(
    'means the embedded API when it says %j',
    async (text) => {
      expect(await saying(text)).toEqual({ ok: true, value: {} });
    },
  );

  it('means the embedded API when there is none', async () => {
    expect(await saying('not found', 404)).toEqual({ ok: true, value: {} });
  });

  it('is not looked for by a page opened from disk', async () => {
    const read = vi.fn(() => Promise.resolve(new Response('')));
    expect(await loadConfig('file:///home/a/index.html', read)).toEqual({ ok: true, value: {} });
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    '<!doctype html>',
    '[]',
    '{"apiBase":7}',
    '{"apiBase":"javascript:alert(1)"}',
    '{"apiBase":"http://"}',
  ])('is a problem when it says %j', async (text) => {
    expect(await saying(text)).toMatchObject({ ok: false, problems: [{ code: 'config-unreadable' }] });
  });

  it('is a problem when it cannot be had', async () => {
    const problem = { ok: false, problems: [{ code: 'config-unreachable' }] };
    expect(await saying('', 500)).toMatchObject(problem);
    expect(await loading(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject(problem);
  });
});
