import { describe, expect, it } from 'vitest';
import { layOutFlow } from '../../src/charts/flow/lay-out-flow';
import { languages } from '../../src/i18n/language';
import { figureTexts } from '../../src/pictures/flow/figure-texts';
import { saidOf, shownIn } from '../../src/pictures/flow/picture';
import { unitsYearsDistricts } from '../../src/pictures/flow/units-years-districts';
import { openingView, type ExploreView } from '../../src/state/view';
import { projectorScale } from '../../src/ui/use-text-scale';
import { baotouData, speechOf } from '../support/scene-data';

const graph = baotouData({ via: 'year', upper: 'system', lower: 'district' }).graph!;
const picture = unitsYearsDistricts;
const view: ExploreView = { ...openingView, picture: 'units-years-districts' };

type Language = (typeof languages)[number];
type Room = readonly [width: number, height: number];

const textsIn = (language: Language) =>
  figureTexts({ graph, picture, speech: speechOf(language), pullHelp: undefined, ...saidOf(view) });

const layOut = (language: Language, [width, height]: Room, asked: ExploreView, textScale: number) =>
  layOutFlow({
    ...{ graph, texts: textsIn(language), width, height, textScale, scale: picture.scale },
    ...{ order: asked.order, orientation: asked.orientation },
    ...shownIn(asked, picture),
  });

const folded = (...asked: Parameters<typeof layOut>) =>
  layOut(...asked)
    .labels.filter(({ key, hidden }) => hidden && key.startsWith('node:'))
    .map(({ key }) => key);

/** What is left for the picture on an office screen and on old projectors, in their larger type. */
const rooms = [
  [990, 250],
  [990, 300],
  [990, 340],
  [704, 330],
  [704, 400],
] as const;

/** A phone, and an office screen enlarged four times. */
const phones = [
  [358, 480],
  [310, 400],
] as const;

describe('on a phone', () => {
  it.each(languages.flatMap((language) => phones.map((room) => [language, ...room] as const)))(
    'names without room stand below the picture, none in both: %s, %i × %i',
    (language, ...room) => {
      const { labels, folded: lines, target } = layOut(language, room, view, 1);
      const below = lines.join(' ');
      const hidden = new Set(labels.filter((label) => label.hidden).map(({ key }) => key));
      graph.nodes.forEach(({ id }, i) => {
        const { name } = textsIn(language).node(i);
        expect([id, below.replaceAll(' ', '').includes(name.replaceAll(' ', ''))]).toEqual([
          id,
          hidden.has(`node:${id}`),
        ]);
      });
      expect(below).not.toBe('');
      expect(target.placed.height).toBeLessThan(room[1] - 16);
    },
  );
});

describe('on a low screen', () => {
  it.each(languages.flatMap((language) => rooms.map((room) => [language, ...room] as const)))(
    'every system, year and district is named: %s, %i × %i',
    (language, ...room) => {
      expect(graph.nodes).toHaveLength(4 + 4 + 9);
      expect(folded(language, room, view, projectorScale)).toEqual([]);
    },
  );

  it.each(languages.flatMap((language) => [1, projectorScale].map((scale) => [language, scale] as const)))(
    'every one is named beside its bar: %s, type × %f',
    (language, scale) => {
      expect(folded(language, [990, 320], { ...view, orientation: 'right' }, scale)).toEqual([]);
    },
  );
});
