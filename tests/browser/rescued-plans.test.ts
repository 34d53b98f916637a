import type { Download } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { makePlan, openLab, panel, posts, saved, setPosts, steps } from '../support/lab-page';

vi.setConfig({ testTimeout: 120_000 });

const bytesOf = async (download: Download): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

describe('a plan on a page that fails', () => {
  it('fault-18 fault-21 is saved by the rescue screen though storage is full, and imported elsewhere with its history', async () => {
    const { page } = await openLab();
    await makePlan(page);
    await setPosts(page, '青山区', '11');
    await saved(page).waitFor();
    await makePlan(page);
    await setPosts(page, '昆都仑区', '25');
    await saved(page).waitFor();
    await page.evaluate(() => {
      const { prototype } = IDBObjectStore;
      prototype.put = prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await setPosts(page, '昆都仑区', '27');
    await page.getByText('本机存储已满，改动没有写入。').waitFor();
    await page.evaluate(() => {
      const createElement = document.createElement.bind(document);
      document.createElement = (name: string) => {
        if (name === 'dialog') throw new Error('broken dialog');
        return createElement(name);
      };
    });
    await page.getByRole('button', { name: '新建方案' }).click();
    await page.getByRole('heading', { name: '页面出错，已停止显示' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载本机内容' }).click();
    const buffer = await bytesOf(await download);

    const { page: elsewhere } = await openLab();
    await elsewhere.getByRole('button', { name: '新建方案' }).click();
    const file = { name: 'quotaflow-kept.json', mimeType: 'application/json', buffer };
    await elsewhere.getByLabel('从方案文件导入…').setInputFiles(file);
    const found = elsewhere.getByRole('group', { name: '文件里有几个方案' });
    await expect.poll(() => found.getByRole('button').allInnerTexts()).toEqual(['方案 A', '方案 B']);
    await found.getByRole('button', { name: '方案 B' }).click();
    await elsewhere.getByRole('button', { name: '送审' }).waitFor();
    expect(await posts(elsewhere, '昆都仑区').inputValue()).toBe('27');
    await panel(elsewhere, '历史');
    await expect.poll(() => steps(elsewhere).first().innerText()).toContain('王敏');
    expect(await steps(elsewhere).count()).toBe(2);
  });
});
