import { useCallback, useMemo, useState } from 'react';
import { useExactDrawing } from '../../charts/drawing-context';
import { GrainsDrawing } from '../../charts/grains/grains-drawing';
import styles from '../../charts/grains/grains-drawing.module.css';
import { GrainsPlayer } from '../../charts/grains/grains-player';
import { ItemControls } from '../../charts/item-controls';
import { useGrainPlay } from '../../charts/grains/use-grain-play';
import { useSpeech } from '../../i18n/language-context';
import { groupBoxes } from '../../layouts/grains/grain-fall';
import { placeGrains, type GrainGroup, type PlacedGrains } from '../../layouts/grains/grains';
import { recalling } from '../../layouts/recall';
import { rowsSize } from '../../layouts/text-row';
import type { BoxedItem } from '../../layouts/walk-boxes';
import { useMedia } from '../../ui/use-media';
import { useTextScale } from '../../ui/use-text-scale';
import { grainKeys } from './grain-facts';
import { factsOf, groupSentence, wordsOf } from './grain-words';
import { groupOf } from './grains-detail';
import { calloutForms, grainsTexts, sunkPosts, type GrainsTold } from './grains-texts';
import type { SceneProps } from '../scene';

/** The height of the controls under the marks, and of the air around a heading. */
const playerHeight = 40;
const air = 10;

const groups: readonly GrainGroup[] = ['staying', 'moved', 'others', 'risen'];

/** What can be pointed at: first each group whole, for the focus to stand around, then its lines, for the pointer. */
const itemsOf = (placed: PlacedGrains, sunk: boolean): readonly BoxedItem[] => {
  const boxes = groups.map((group) => ({
    key: grainKeys[group],
    ...groupBoxes(placed, group, (group === 'moved' || group === 'risen') && !sunk ? 'from' : 'to'),
  }));
  const left = (['moved', 'risen'] as const).flatMap((group) =>
    groupBoxes(placed, group, 'from').lines.map((box) => ({ key: grainKeys[group], box })),
  );
  return [
    ...boxes.flatMap(({ key, all }) => (all ? { key, box: all } : [])),
    ...left,
    ...boxes.flatMap(({ key, lines }) => lines.map((box) => ({ key, box }))),
  ];
};

/** Places one may come back to. */
const kept = 4;

const place = recalling(({ width, height, ...told }: GrainsTold & Pick<SceneProps, 'width' | 'height'>) => {
  const { upper, lower } = grainsTexts(told, 1, width);
  const heading = Math.max(rowsSize(upper).height, rowsSize(lower).height) + air;
  const facts = factsOf(told.data);
  const callouts = calloutForms(told, facts.moved).map(rowsSize);
  return placeGrains(facts.marks, { width, height, heading, callouts });
}, kept);

const usePlaced = (told: GrainsTold, width: number, height: number): PlacedGrains => {
  const { data, view, speech, scale = 1 } = told;
  return useMemo(
    () => place({ data, view, speech, scale, width, height }),
    [data, view, speech, scale, width, height],
  );
};

/** A thousand marks, of which those moved sink; played, moved by hand, or still. */
export const GrainsDiagram = ({ data, view, width, height, pinned, onPin }: SceneProps) => {
  const speech = useSpeech();
  const exact = useExactDrawing();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const play = useGrainPlay();
  const [hover, setHover] = useState<string>();
  const progress = exact ? 1 : play.progress;
  const told = { data, view, speech, scale: useTextScale() };
  const room = Math.max(1, exact ? height : height - playerHeight);
  const placed = usePlaced(told, width, room);
  const facts = factsOf(data);
  const sunk = sunkPosts(facts, progress);
  const texts = grainsTexts(told, progress, width);
  const callout = calloutForms(told, sunk)[placed.callout.form] ?? [];
  const lit = useMemo(
    () => [...pinned, ...(hover === undefined ? [] : [hover])].flatMap((key) => groupOf(key) ?? []),
    [pinned, hover],
  );
  const describe = useCallback(
    (key: string) => groupSentence(data, view, groupOf(key) ?? 'moved', speech),
    [data, view, speech],
  );
  const isLow = progress > 0.5;
  const items = useMemo(() => itemsOf(placed, isLow), [placed, isLow]);
  const words = wordsOf(speech).player;
  const { posts } = speech.format;
  return (
    <div className={styles['figure']}>
      <div className={styles['surface']}>
        <GrainsDrawing placed={placed} progress={progress} lit={lit} texts={{ ...texts, callout }} />
        {!exact && (
          <ItemControls items={items} describe={describe} pinned={pinned} onPin={onPin} onHover={setHover} />
        )}
      </div>
      {!exact && (
        <GrainsPlayer
          play={play}
          words={words}
          at={words.at({ moved: posts(sunk), all: posts(facts.moved) })}
          still={still}
        />
      )}
    </div>
  );
};
