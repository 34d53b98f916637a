import { useState } from 'react';
import { ItemControls } from '../../charts/item-controls';
import { LevelRows } from '../../charts/plan/level-rows';
import styles from '../../charts/plan/level-rows.module.css';
import type { Format } from '../../i18n/format';
import { useSpeech } from '../../i18n/language-context';
import { placeLevels } from '../../layouts/plan/place-levels';
import { recalling } from '../../layouts/recall';
import { approximateTextWidth } from '../../layouts/text-width';
import { textSize } from '../../layouts/type-scale';
import { shortenText } from '../../layouts/wrap-text';
import { useTextScale } from '../../ui/use-text-scale';
import { plansRecalled } from './derive-plan';
import type { EffectsPicture } from './effects-picture';

interface EffectsChartProps {
  readonly picture: EffectsPicture;
  /** CSS pixels. */
  readonly width: number;
  readonly pinned: readonly string[];
  readonly onPin: (pinned: readonly string[]) => void;
}

const narrowest = 240;

/** Where names end, the scale lies, and numbers end, in a width. */
const columnsOf = ({ picture, width, fontSize, small: smallSize }: Charted) => {
  const texts = picture.items.map(({ key }) => picture.textOf(key));
  const widest = (all: readonly string[]) =>
    Math.max(0, ...all.map((text) => approximateTextWidth(text.slice(0, 60), fontSize)));
  const nameWidth = Math.min(widest(texts.map(({ name }) => name)), width * 0.34);
  const [valueHead, changeHead] = picture.heads;
  const small = (text: string) => approximateTextWidth(text, smallSize);
  const changeWidth = Math.max(widest(texts.map(({ change = '' }) => change)), small(changeHead));
  const known = texts.flatMap(({ value, change }) => (change === undefined ? [] : [value]));
  const valueWidth = Math.max(widest(known), small(valueHead));
  const valueEnd = width - changeWidth - 8;
  const from = nameWidth + 12;
  return { nameWidth, changeEnd: width, valueEnd, from, to: Math.max(from + 40, valueEnd - valueWidth - 12) };
};

interface Charted {
  readonly picture: EffectsPicture;
  readonly width: number;
  /** Sizes of text, CSS pixels: of names, and of what stands around them. */
  readonly fontSize: number;
  readonly small: number;
  readonly format: Format;
}

const chartOf = (charted: Charted) => {
  const { picture, width, fontSize, small, format } = charted;
  const { nameWidth, changeEnd, valueEnd, from, to } = columnsOf(charted);
  const tickWidth = (values: readonly number[]) =>
    Math.max(...values.map((value) => tickTextWidth(value, values, small, format)));
  const rowHeight = Math.max(24, fontSize * 1.85);
  const place = { width, from, to, top: fontSize * 1.6, rowHeight, tickWidth };
  const placed = placeLevels(picture.items, picture.mean, picture.form, place);
  const wide = (text: string) => approximateTextWidth(text, fontSize);
  const texts = new Map(
    picture.items.map(({ key }) => {
      const text = picture.textOf(key);
      return [key, { ...text, name: shortenText(text.name, nameWidth, wide) ?? '…' }];
    }),
  );
  const digits = decimalsOf(placed.ticks.map((tick) => tick.value));
  return {
    placed,
    textOf: (key: string) => texts.get(key)!,
    tickText: (value: number) => format.number(value, digits),
    height: placed.plot.y1 + fontSize * 1.7,
    ...{ changeEnd, valueEnd },
  };
};

const recalledChart = recalling(chartOf, plansRecalled);

/** The districts on one scale: where each was, where it comes to stand, and the city among them. */
export const EffectsChart = ({ picture, width: room, pinned, onPin }: EffectsChartProps) => {
  const { format } = useSpeech();
  const scale = useTextScale();
  const [hover, setHover] = useState<string>();
  const [fontSize, small] = [textSize('note', scale), textSize('small', scale)];
  const chart = recalledChart({ picture, width: Math.max(narrowest, room), fontSize, small, format });
  const { rows } = chart.placed;
  const own = new Set(rows.map(({ key }) => key));
  const lit = [...pinned, ...(hover === undefined ? [] : [hover])].filter((key) => own.has(key));
  return (
    <div className={styles['place']}>
      <LevelRows
        {...chart}
        meanText={picture.meanText}
        heads={picture.heads}
        fontSize={fontSize}
        small={small}
        lit={lit}
        title={picture.title}
      />
      <ItemControls items={rows} describe={picture.say} pinned={pinned} onPin={onPin} onHover={setHover} />
    </div>
  );
};

const tickTextWidth = (value: number, all: readonly number[], small: number, format: Format): number =>
  approximateTextWidth(format.number(value, decimalsOf(all)), small) + 4;

/** Digits after the point that all of these round values need, two at most. */
const decimalsOf = (values: readonly number[]): number =>
  [0, 1].find((digits) => values.every((v) => Math.abs(v - Number(v.toFixed(digits))) < 1e-9)) ?? 2;
