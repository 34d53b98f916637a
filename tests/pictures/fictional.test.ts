import { describe, expect, it } from 'vitest';
import type { FlowPicture } from '../../src/pictures/flow/picture';
import { beforeAfter } from '../../src/pictures/flow/before-after';
import { sayFlow } from '../../src/pictures/flow/flow-said';
import { unitsYearsDistricts } from '../../src/pictures/flow/units-years-districts';
import { sceneLoaders, type SceneId } from '../../src/pictures/scenes';
import { saySceneIn } from '../../src/pictures/use-scene';
import type { Language } from '../../src/i18n/language';
import { baotouData, speechOf, viewOf, yunzeData } from '../support/scene-data';

const ids = Object.keys(sceneLoaders) as SceneId[];
const times = (text: string, part: string) => text.split(part).length - 1;
const marks = { 'zh-CN': '虚构示例：', en: 'Fictional: ' } as const;

describe.each(['zh-CN', 'en'] as const)('pictures of a fictional data set in %s', (language: Language) => {
  const speech = speechOf(language);

  it.each(ids)('say once that it is made up, and name no report: %s', async (id) => {
    const scene = await sceneLoaders[id]();
    const view = viewOf({ picture: id });
    const data = yunzeData(scene.query?.(view, yunzeData().dataset) ?? {});
    const { statement, note } = saySceneIn({ scene, data }, view, speech);
    expect(times(note, marks[language])).toBe(1);
    expect(`${statement} ${note}`).not.toMatch(/报告|\breport/);
    const real = baotouData(scene.query?.(view, baotouData().dataset) ?? {});
    expect(saySceneIn({ scene, data: real }, view, speech).note).not.toContain(marks[language]);
  });

  it.each([
    ['before-after', beforeAfter],
    ['units-years-districts', unitsYearsDistricts],
  ] as [string, FlowPicture][])('say so in a flow too: %s', (_id, picture) => {
    const { dataset, graph } = yunzeData(picture.query);
    const { statement, note } = sayFlow(graph!, picture, viewOf(), dataset, speech);
    expect(times(note, marks[language])).toBe(1);
    expect(`${statement} ${note}`).not.toMatch(/报告|\breport/);
  });

  it('call its results those of an example, in the panel too', async () => {
    const { statement, detail } = await sceneLoaders.outcomes();
    const [data, view] = [yunzeData(), viewOf({ picture: 'outcomes' })];
    expect(statement(data, view, speech)).toBe(
      language === 'en'
        ? '10 results of a fictional example, by topic'
        : '虚构示例列出 10 项成效数据，按领域排列',
    );
    expect(detail(data, view, 'figure:X11', speech)?.texts.join(' ')).not.toMatch(/报告|\breport/);
  });
});
