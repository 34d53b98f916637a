import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ExactDrawing } from '../../src/charts/drawing-context';
import { languages, type Language } from '../../src/i18n/language';
import { SpeechProvider } from '../../src/i18n/language-context';
import type { PictureData, Scene } from '../../src/pictures/scene';
import { sceneLoaders, type SceneId } from '../../src/pictures/scenes';
import { amounts, fictionalOf, fullOf, nameKinds, strained } from '../gallery/scene-states';
import { normalised } from '../support/normalised-svg';
import { pairwise } from '../support/pairwise';
import { speechOf, viewOf } from '../support/scene-data';

const ids = Object.keys(sceneLoaders) as SceneId[];

interface Drawn {
  readonly scene: Scene;
  readonly id: SceneId;
  readonly data: PictureData;
  readonly language: Language;
  readonly part?: 'Diagram' | 'Table';
  readonly room?: readonly [number, number];
}

const page = ({ scene, id, data, language, part = 'Diagram', room = [990, 476] }: Drawn) => {
  const Part = scene[part];
  const props = { data, pinned: [], onPin: () => undefined, onChange: () => undefined };
  return (
    <SpeechProvider language={language} messages={speechOf(language).messages}>
      <ExactDrawing value>
        <Part {...props} view={viewOf({ picture: id })} width={room[0]} height={room[1]} />
      </ExactDrawing>
    </SpeechProvider>
  );
};

describe('the gallery of scenes', () => {
  it.each(
    ids.flatMap((id) => [
      [`${id}-zh`, id, fullOf, 'zh-CN'] as const,
      [`${id}-fictional-en`, id, fictionalOf, 'en'] as const,
    ]),
  )('shows %s as ever', async (name, id, dataOf, language) => {
    const scene = await sceneLoaders[id]();
    const markup = renderToString(page({ scene, id, data: dataOf(id), language, room: [1600, 900] }));
    expect(markup).toContain('<svg');
    await expect(normalised(markup)).toMatchFileSnapshot(`../gallery/snapshots/${name}.svg`);
  });
});

describe('a scene under strain', () => {
  const cases = pairwise({
    id: ids,
    amount: amounts,
    name: Object.keys(nameKinds) as (keyof typeof nameKinds)[],
    language: languages,
    part: ['Diagram', 'Table'] as const,
    room: [
      [990, 476],
      [704, 400],
      [358, 460],
      [1600, 900],
    ] as const,
  });

  it.each(cases.map((each) => [`${each.id}, ${each.amount}, ${each.name}, ${each.part}`, each] as const))(
    'says and draws numbers only: %s',
    async (_name, { id, amount, name, ...how }) => {
      const scene = await sceneLoaders[id]();
      const data = strained(id, amount, name);
      const speech = speechOf(how.language);
      if (scene.isEmpty(data)) return;
      const { container } = render(page({ scene, id, data, ...how }));
      const said = [
        scene.statement(data, viewOf({ picture: id }), speech),
        scene.note(data, viewOf(), speech),
      ];
      for (const text of [...said, container.innerHTML])
        expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(container.textContent).not.toBe('');
    },
  );
});
