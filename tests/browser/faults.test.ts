import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';

const withFault = (fault: string, picture = 'before-after') => `#/explore/${picture}?v=1&fault=${fault}`;

describe('Explore over a faulty API', () => {
  it.each([
    ['fault-01', 'status:503', /服务器出错（503）/],
    ['fault-02', 'status:404', /服务器上没有这份数据/],
    ['fault-03', 'status:403', /没有查看权限/],
    ['fault-07', 'network', /连不上服务器/],
    ['fault-08', 'malformed', /无法读取/],
    ['fault-09', 'wrong-shape', /不符合约定，整份未采用/],
  ])('%s says in words what failed and offers to retry: %s', async (_, fault, words) => {
    const { page } = await openApp({ hash: withFault(fault), ready: '[role=alert]' });
    const alert = page.getByRole('alert');
    await alert.getByText(words).waitFor();
    await alert.getByRole('button', { name: '重试' }).waitFor();
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
    expect(await page.getByRole('main').textContent()).not.toMatch(/NaN|undefined|null/);
  });

  it('fault-01 keeps the last picture when only the next one fails', async () => {
    const { page } = await openApp({ hash: withFault('status:500@indicators') });
    await page
      .getByRole('alert')
      .getByText(/服务器出错（500）.*/)
      .waitFor();
    await page.getByText(/仍显示 \d\d:\d\d 的数据/).waitFor();
    await page.getByRole('figure').waitFor();
  });

  it('fault-05 says it is still waiting after five seconds, gives up after fifteen, and can be cancelled', async () => {
    const { page } = await openApp({
      hash: withFault('never'),
      ready: '[role=status]',
      prepare: async (context) => {
        await context.clock.install();
      },
    });
    await page.getByText('正在读取…').waitFor();
    await page.clock.runFor(5_100);
    await page.getByText(/仍在等待，已超过 5 秒/).waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByText('已取消读取。').waitFor();
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('正在读取…').waitFor();
    await page.clock.runFor(15_100);
    await page
      .getByRole('alert')
      .getByText(/15 秒没有答复/)
      .waitFor();
  });

  it('fault-06 stays usable while the data are slow', async () => {
    const { page } = await openApp({ hash: withFault('delay:1500'), ready: '[role=status]' });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Loading…').waitFor();
    await page.waitForSelector('[data-picture-ready]');
  });

  it('fault-10 shows what came of a partial list and says it is incomplete', async () => {
    const { page } = await openApp({ hash: withFault('partial') });
    await page.getByText(/只取到 \d+ 项，共 \d+ 项，不完整/).waitFor();
  });
});

describe('a failing page', () => {
  it('fault-17 shows the numbers as a table when one picture cannot be drawn', async () => {
    const { page } = await openApp({
      ready: '[role=alert]',
      prepare: (context) =>
        context.addInitScript(() => {
          const createElementNS = document.createElementNS.bind(document);
          document.createElementNS = ((space: string, name: string) => {
            if (name === 'linearGradient') throw new Error('no gradients on this machine');
            return createElementNS(space, name);
          }) as typeof document.createElementNS;
        }),
    });
    await page.getByRole('alert').getByText('这张图未能画出').waitFor();
    await page.getByRole('alert').getByRole('button', { name: '复制详细信息' }).waitFor();
    await page
      .getByRole('table', { name: /^流向/ })
      .getByRole('row', { name: /划出单位.*76/ })
      .waitFor();
    await page.getByRole('list', { name: '关键数字' }).waitFor();
  });

  it('fault-18 offers a copy of what is kept when the shell itself fails, and nothing to clear it', async () => {
    const { page } = await openApp({
      ready: '.rescue',
      prepare: (context) =>
        context.addInitScript(() => {
          if (!location.protocol.startsWith('http')) return;
          localStorage.setItem('quotaflow.note', 'kept');
          const createElement = document.createElement.bind(document);
          document.createElement = (name: string) => {
            if (name === 'header') throw new Error('broken shell');
            return createElement(name);
          };
        }),
    });
    await page.getByRole('heading', { name: '页面出错，已停止显示' }).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载本机内容' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('quotaflow-kept.json');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({
      storage: { 'quotaflow.note': 'kept' },
    });
    await expect(page.getByRole('button').allInnerTexts()).resolves.toEqual(['下载本机内容', '重新载入']);
  });

  it('fault-15 speaks when the program of the page cannot be loaded', async () => {
    const { page } = await openApp({
      ready: '.rescue',
      expected: [/ERR_FAILED/],
      prepare: (context) => context.route('**/assets/index-*.js', (route) => route.abort()),
    });
    await page.getByRole('heading', { name: '页面程序未能载入' }).waitFor();
    await page.getByRole('button', { name: '重新载入' }).waitFor();
  });

  it('fault-19 starts in safe mode after two starts that never finished, without the view that may be to blame', async () => {
    const { page } = await openApp({
      hash: '#/explore/units-years-districts?v=1',
      prepare: (context) =>
        context.addInitScript(() => {
          if (!location.protocol.startsWith('http') || sessionStorage.getItem('told')) return;
          sessionStorage.setItem('told', 'yes');
          localStorage.setItem('quotaflow.unfinished-starts', '2');
          localStorage.setItem('quotaflow.preferences', '{"language":"en","theme":"dark"}');
        }),
    });
    await page.getByRole('status').filter({ hasText: '已进入安全模式' }).waitFor();
    await page.getByRole('heading', { name: /76 名从划出单位减下来/ }).waitFor();
    await page.getByRole('button', { name: '正常启动' }).click();
    await page.getByRole('heading', { name: /4 systems released 76 to 9 districts/ }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});
