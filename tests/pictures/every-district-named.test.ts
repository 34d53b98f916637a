import { describe, expect, it } from 'vitest';
import { layOutFlow } from '../../src/charts/flow/use-flow-layout';
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

const folded = (language: Language, [width, height]: Room, view: ExploreView, textScale: number) => {
  const texts = figureTexts({
    graph,
    picture,
    speech: speechOf(language),
    pullHelp: undefined,
    ...saidOf(view),
  });
  const { order, orientation } = view;
  const shown = shownIn(view, picture);
  const { labels } = layOutFlow({
    ...{ graph, texts, width, height, order, orientation, textScale, scale: picture.scale },
    ...shown,
  });
  return labels.filter(({ key, hidden }) => hidden && key.startsWith('node:')).map(({ key }) => key);
};

/** What is left for the picture on an office screen and on old projectors, in their larger type. */
const rooms = [
  [990, 250],
  [990, 300],
  [990, 340],
  [704, 330],
  [704, 400],
] as const;

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
