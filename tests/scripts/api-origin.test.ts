import { describe, expect, it } from 'vitest';
import { apiOriginOf } from '../../scripts/api-origin.mjs';
import { headerPolicy, pagePolicy } from '../../scripts/content-policy.mjs';

describe(apiOriginOf, () => {
  it.each([
    ['{"apiBase": "https://hr.example/api/v1"}', 'https://hr.example'],
    ['{"apiBase": "http://10.1.2.3:8080"}', 'http://10.1.2.3:8080'],
    ['{"apiBase": "https://hr.example; script-src *"}', undefined],
    ['{"apiBase": "/api/v1"}', undefined],
    ['{"apiBase": ""}', undefined],
    ['{"apiBase": 7}', undefined],
    ['{"apiBase": "javascript:alert(1)"}', undefined],
    ['{}', undefined],
    ['not json', undefined],
    ['null', undefined],
  ])('of %s is %s', (config, origin) => {
    expect(apiOriginOf(config)).toBe(origin);
  });
});

describe('the content policy', () => {
  it('is the same in page and header but for framing, which only a header can forbid', () => {
    expect(headerPolicy('https://hr.example')).toBe(
      `${pagePolicy('https://hr.example')}; frame-ancestors 'none'`,
    );
  });

  it('admits one more origin, and that for requests only', () => {
    expect(pagePolicy('https://hr.example').replace(' https://hr.example', '')).toBe(pagePolicy());
    expect(pagePolicy('https://hr.example')).toContain("connect-src 'self' https://hr.example;");
  });
});
