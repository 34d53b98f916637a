import { useMemo, useState } from 'react';
import { ItemControls } from '../../charts/item-controls';
import { LevelRows } from '../../charts/plan/level-rows';
import styles from '../../charts/plan/level-rows.module.css';
import type { Format } from '../../i18n/format';
import { useSpeech } from '../../i18n/language-context';
import { placeLevels } from '../../layouts/plan/place-levels';
import { approximateTextWidth } from '../../layouts/text-width';
import { shortenText } from '../../layouts/wrap-text';
import { useTextScale } from '../../ui/use-text-scale';
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
const columnsOf = (picture: EffectsPicture, width: number, fontSize: number) => {
  const texts = picture.items.map(({ key }) => picture.textOf(key));
  const widest = (all: readonly string[]) =>
    Math.max(0, ...all.map((text) => approximateTextWidth(text.slice(0, 60), fontSize)));
  const nameWidth = Math.min(widest(texts.map(({ name }) => name)), width * 0.34);
  const [valueHead, changeHead] = picture.heads;
  const small = (text: string) => approximateTextWidth(text, fontSize * 0.88);
  const changeWidth = Math.max(widest(texts.map(({ change = '' }) => change)), small(changeHead));
  const known = texts.flatMap(({ value, change }) => (change === undefined ? [] : [value]));
  const valueWidth = Math.max(widest(known), small(valueHead));
  const valueEnd = width - changeWidth - 8;
  const from = nameWidth + 12;
  return { nameWidth, changeEnd: width, valueEnd, from, to: Math.max(from + 40, valueEnd - valueWidth - 12) };
};

/** The districts on one scale: where each was, where it comes to stand, and the city among them. */
export const EffectsChart = ({ picture, width: room, pinned, onPin }: EffectsChartProps) => {
  const { format } = useSpeech();
  const scale = useTextScale();
  const [hover, setHover] = useState<string>();
  const width = Math.max(narrowest, room);
  const fontSize = 13 * scale;
  const columns = useMemo(() => columnsOf(picture, width, fontSize), [picture, width, fontSize]);
  const placed = useMemo(() => {
    const { from, to } = columns;
    const tickWidth = (values: readonly number[]) =>
      Math.max(...values.map((value) => tickTextWidth(value, values, fontSize, format)));
    const rowHeight = Math.max(24, fontSize * 1.85);
    const place = { width, from, to, top: fontSize * 1.6, rowHeight, tickWidth };
    return placeLevels(picture.items, picture.mean, picture.form, place);
  }, [picture, columns, width, fontSize, format]);
  const wide = (text: string) => approximateTextWidth(text, fontSize);
  const textOf = (key: string) => {
    const text = picture.textOf(key);
    return { ...text, name: shortenText(text.name, columns.nameWidth, wide) ?? '…' };
  };
  const own = new Set(picture.items.map(({ key }) => key));
  const lit = [...pinned, ...(hover === undefined ? [] : [hover])].filter((key) => own.has(key));
  return (
    <div className={styles['place']}>
      <LevelRows
        placed={placed}
        textOf={textOf}
        tickText={(value) => format.number(value, decimalsOf(placed.ticks.map((tick) => tick.value)))}
        meanText={picture.meanText}
        heads={picture.heads}
        fontSize={fontSize}
        valueEnd={columns.valueEnd}
        changeEnd={columns.changeEnd}
        lit={lit}
        title={picture.title}
        height={placed.plot.y1 + fontSize * 1.7}
      />
      <ItemControls
        items={placed.rows}
        describe={picture.say}
        pinned={pinned}
        onPin={onPin}
        onHover={setHover}
      />
    </div>
  );
};

const tickTextWidth = (value: number, all: readonly number[], fontSize: number, format: Format): number =>
  approximateTextWidth(format.number(value, decimalsOf(all)), fontSize * 0.88) + 4;

/** Digits after the point that all of these round values need, two at most. */
const decimalsOf = (values: readonly number[]): number =>
  [0, 1].find((digits) => values.every((v) => Math.abs(v - Number(v.toFixed(digits))) < 1e-9)) ?? 2;
