import type { DrawnTile } from '../../charts/districts/district-map';
import type { DrawnRow, DrawnStrip } from '../../charts/districts/district-strip';
import type { Speech } from '../../i18n/language-context';
import { districtsWords } from '../../i18n/districts-words';
import { placeStrip } from '../../layouts/districts/measure-strip';
import { placeDistricts, type DistrictsRoom } from '../../layouts/districts/place-districts';
import { placeFoot, type ScaleStep } from '../../layouts/districts/place-foot';
import { placeTileTexts } from '../../layouts/districts/place-tile-texts';
import { approximateTextWidth } from '../../layouts/text-width';
import { textSize } from '../../layouts/type-scale';
import {
  placeTiles,
  stepOf,
  stepOpacity,
  valueSteps,
  type ValueSteps,
} from '../../layouts/districts/tile-grid';
import { shortenText } from '../../layouts/wrap-text';
import type { ExploreView, DistrictMeasure } from '../../state/view';
import { cityLine, type DistrictsFacts } from './district-facts';
import { tileExtras } from './district-texts';
import { measuredPosts, type Measured } from './measured-posts';
import type { PictureData } from '../scene';

const widestName = 130;

interface Asked {
  readonly data: PictureData;
  readonly facts: DistrictsFacts;
  readonly view: ExploreView;
  readonly speech: Speech;
  readonly measure: DistrictMeasure;
  readonly scale: number;
}

/** What is asked, with how its numbers are printed. */
interface Drawn extends Asked {
  readonly measured: Measured;
}

const shorten = (text: string, limit: number, size: number): string =>
  shortenText(text, limit, (t) => approximateTextWidth(t, size)) ?? '';

const valuesOf = ({ facts, measured, measure }: Drawn): ReadonlyMap<string, string> =>
  new Map(facts.districts.map((d) => [d.key, measured.print(d.known[measure]?.value, measure)]));

const tilesOf = (
  asked: Drawn,
  room: DistrictsRoom,
  steps: ValueSteps,
  values: ReadonlyMap<string, string>,
): DrawnTile[] => {
  const { facts, measure, measured, speech, scale } = asked;
  const boxes = placeTiles(
    facts.districts.map((d) => d.tile),
    room.tiles,
    8,
  );
  const size = (text: string) => approximateTextWidth(text, textSize('note', scale));
  const widestOf = (texts: readonly string[]) => [...texts].sort((a, b) => size(b) - size(a))[0];
  const widest = widestOf([...values.values()]);
  const widestName = widestOf(facts.districts.map(({ short }) => short[speech.language]));
  return facts.districts.map((district, i): DrawnTile => {
    const box = boxes[i]!;
    const known = district.known[measure];
    const words = {
      name: district.short[speech.language],
      value: values.get(district.key) ?? '',
      extras: tileExtras(district, measure, measured, speech),
      widest,
      widestName,
    };
    return {
      ...{ key: district.key, box, basis: known?.basis },
      opacity: known ? stepOpacity(stepOf(known.value * measured.factor(measure), steps), steps) : 0,
      texts: placeTileTexts(box, words, { scale, width: approximateTextWidth, shorten }),
    };
  });
};

/** Share of the city, or a dash where either is not known. */
const shareOf = (value: number | undefined, whole: number | undefined, { format }: Speech): string =>
  value === undefined || whole === undefined || !(whole > 0) ? '—' : format.percent(value / whole);

const stripOf = (
  { facts, speech, measure, measured, scale }: Drawn,
  { box, head, from, to, shares, valueEnd }: NonNullable<DistrictsRoom['strip']>,
  values: ReadonlyMap<string, string>,
): DrawnStrip => {
  const words = districtsWords[speech.language];
  const { districts, city } = facts;
  const items = districts.map(({ key, known }) => ({ key, value: known[measure]?.value }));
  const average = cityLine(facts, measure);
  const strip = placeStrip(items, average, { box, from, to });
  const size = textSize('note', scale);
  const rows = strip.rows.map((row): DrawnRow => {
    const { short, known } = districts.find((d) => d.key === row.key)!;
    return {
      ...row,
      basis: known[measure]?.basis,
      name: shorten(short[speech.language], from - box.x0 - 8, size),
      value: values.get(row.key) ?? '',
      shares: [
        shareOf(known.residents?.value, city.residents?.value, speech),
        shareOf(known.area?.value, city.area?.value, speech),
      ],
    };
  });
  const titles = [measured.title(measure), words.measures[measure]] as const;
  const drawn = {
    rows,
    head,
    title: titles[0],
    shareTitles: [words.ofResidents, words.ofArea] as const,
    shareEnds: shares,
    valueEnd,
  };
  if (strip.line === undefined || average === undefined) return drawn;
  const value = measured.print(average, measure, {
    unit: false,
    extra: measure === 'received' ? 1 : 0,
  });
  const text = measure === 'perResidents' ? words.city({ value }) : words.mean({ value });
  const measureText = (each: string) => approximateTextWidth(each, size);
  const told = headOf(titles, measureText, { x0: box.x0, x1: valueEnd, line: strip.line, text });
  return { ...drawn, title: told.title, line: { x: strip.line, text, anchor: told.anchor } };
};

/** The title of the bars and the side of its line the mean stands on: the fuller title where both are clear of each other. */
const headOf = (
  titles: readonly [full: string, short: string],
  width: (text: string) => number,
  {
    x0,
    x1,
    line,
    text,
  }: { readonly x0: number; readonly x1: number; readonly line: number; readonly text: string },
): { readonly title: string; readonly anchor: 'start' | 'end' } => {
  const sides = [
    { anchor: 'start', from: line, to: line + width(text) },
    { anchor: 'end', from: line - width(text), to: line },
  ] as const;
  for (const title of titles)
    for (const { anchor, from, to } of sides)
      if (to < x1 && x0 + width(title) + 12 < from) return { title, anchor };
  return { title: titles[1], anchor: 'start' };
};

/** Everything the districts picture draws, placed in its room. */
export const drawDistricts = (question: Asked, size: { readonly width: number; readonly height: number }) => {
  const { data, facts, view, measure, speech, scale } = question;
  const measured = measuredPosts(data, facts, view, speech);
  const asked = { ...question, measured };
  const values = valuesOf(asked);
  const text = (words: readonly string[]) =>
    Math.max(0, ...words.map((w) => approximateTextWidth(w, textSize('note', scale))));
  const names = Math.min(widestName * scale, text(facts.districts.map((d) => d.short[speech.language])));
  const room = placeDistricts(size, { names, values: text([...values.values()]) }, scale);
  const steps = valueSteps(
    measured.factor(measure) * Math.max(0, ...facts.districts.map((d) => d.known[measure]?.value ?? 0)),
  );
  const words = districtsWords[speech.language];
  const decimals = Math.max(0, Math.ceil(-Math.log10(steps.step) - 1e-9));
  const scaleSteps = Array.from({ length: steps.count }, (_, i): ScaleStep => ({
    opacity: stepOpacity(i + 1, steps),
    text: `${speech.format.number((i + 1) * steps.step, decimals)}${measured.sign(measure)}`,
  }));
  const caption = facts.laid ? words.laidByCode : (data.tilesCaption?.[speech.language] ?? words.caption);
  const measureFoot = (each: string) => approximateTextWidth(each, textSize('small', scale));
  return {
    room,
    tiles: tilesOf(asked, room, steps, values),
    strip: room.strip && stripOf(asked, room.strip, values),
    foot: {
      y: room.foot,
      ...placeFoot({ caption, steps: scaleSteps }, room.tiles.x1, measureFoot),
    },
  };
};
