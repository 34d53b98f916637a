import { useMemo, useState } from 'react';
import { useExactDrawing } from '../../charts/drawing-context';
import { ItemControls } from '../../charts/item-controls';
import { OutcomesDrawing } from '../../charts/outcomes/outcomes-drawing';
import { TallDrawing } from '../../charts/tall-drawing';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { placeOutcomes, type PlacedGrid } from '../../layouts/outcomes/outcome-grid';
import type { CellContent } from '../../layouts/outcomes/outcome-picture';
import { recalling } from '../../layouts/recall';
import { rowWidth } from '../../layouts/text-row';
import type { BoxedItem } from '../../layouts/walk-boxes';
import { type CellRoom, outcomeCell, spanOf } from './outcome-cell';
import { commonScale, figureKey, outcomesOf, type Outcome } from './outcome-facts';
import { outcomeSentence, outcomesStatement, wordsOf } from './outcome-words';
import { useTextScale } from '../../ui/use-text-scale';
import type { SceneProps } from '../scene';

/** The least width of a cell in the ordinary size of type; larger type makes do with fewer letters to a line. */
const narrowest = 110;

const idOf = ({ figures: [figure] }: Outcome): string => figure.id;

/** Each figure has a part of its cell: all of it, or its own side where two stand in conflict. */
const itemsOf = (placed: PlacedGrid, outcomes: ReadonlyMap<string, Outcome>): readonly BoxedItem[] =>
  placed.cells.flatMap(({ id, box }) => {
    const figures = outcomes.get(id)?.figures ?? [];
    const part = (box.x1 - box.x0) / figures.length;
    return figures.map((figure, i) => ({
      key: figureKey(figure),
      box: { ...box, x0: box.x0 + i * part, x1: box.x0 + (i + 1) * part },
    }));
  });

/** Numbers are not broken: a cell too narrow for one is taken only where no other will do. */
const isWider = ({ rows }: CellContent, cell: number): boolean =>
  rows.some(({ row, x }) => x + rowWidth(row) > cell + 1);

interface Question extends Pick<SceneProps, 'width' | 'height'>, Pick<SceneProps['data'], 'figures'> {
  /** How much larger text is than usual. */
  readonly least: number;
  readonly speech: Speech;
}

/** The content of each cell at a size, made once for all sizes tried. */
const contentsOf = (
  byId: ReadonlyMap<string, Outcome>,
  most: number,
  theme: Pick<CellRoom, 'textScale' | 'speech'>,
) => {
  const made = new Map<string, CellContent>();
  return (id: string, width: number, scale: number): CellContent => {
    const key = `${id} ${width} ${scale}`;
    const content = made.get(key) ?? outcomeCell(byId.get(id)!, most, { ...theme, width, scale });
    made.set(key, content);
    return content;
  };
};

const groupsOf = (outcomes: readonly Outcome[]) =>
  [...new Set(outcomes.map(({ topic }) => topic))].map((topic) => ({
    id: topic,
    cells: outcomes
      .filter((outcome) => outcome.topic === topic)
      .map((outcome) => ({ id: idOf(outcome), span: spanOf(outcome) })),
  }));

/** Pictures one may come back to. */
const kept = 4;

const layOut = recalling(({ figures, width, height, least, speech }: Question) => {
  const outcomes = outcomesOf(figures);
  const byId = new Map(outcomes.map((outcome) => [idOf(outcome), outcome]));
  const contentOf = contentsOf(byId, commonScale(outcomes), { textScale: least, speech });
  const placed = placeOutcomes(groupsOf(outcomes), {
    width,
    height,
    // On the largest screens cells grow with their letters.
    narrowest: narrowest / Math.sqrt(Math.min(least, 1.75)),
    least,
    heightOf: (id, cell, scale) => {
      const content = contentOf(id, cell, scale);
      return isWider(content, cell) ? height + content.height : content.height;
    },
  });
  const contents = new Map(
    placed.cells.map(({ id, box }) => [id, contentOf(id, box.x1 - box.x0, placed.scale)]),
  );
  const byKey = new Map(
    outcomes.flatMap((outcome) =>
      outcome.figures.map((figure) => [figureKey(figure), { outcome, figure }] as const),
    ),
  );
  return { placed, contents, byKey, items: itemsOf(placed, byId) };
}, kept);

const useOutcomes = ({ data, width, height }: Pick<SceneProps, 'data' | 'width' | 'height'>) => {
  const speech = useSpeech();
  const least = useTextScale();
  const { figures } = data;
  return useMemo(
    () => layOut({ figures, width, height, least, speech }),
    [figures, width, height, least, speech],
  );
};

/** Every result as a small multiple of its own kind. */
export const OutcomesDiagram = ({ data, width, height, pinned, onPin }: SceneProps) => {
  const speech = useSpeech();
  const { placed, contents, byKey, items } = useOutcomes({ data, width, height });
  const exact = useExactDrawing();
  const [hover, setHover] = useState<string>();
  const words = wordsOf(speech);
  const topicOf = (group: string): string =>
    Object.entries(words.topics).find(([topic]) => topic === group)?.[1] ?? group;
  const lit = [...pinned, ...(hover === undefined ? [] : [hover])].flatMap((key) => {
    const found = byKey.get(key);
    return found ? idOf(found.outcome) : [];
  });
  const describe = (key: string): string => {
    const found = byKey.get(key);
    return found ? outcomeSentence(found.outcome, found.figure, speech) : '';
  };
  return (
    <TallDrawing>
      <OutcomesDrawing
        placed={placed}
        contentOf={(id) => contents.get(id)!}
        headingOf={topicOf}
        lit={lit}
        title={outcomesStatement(data, speech)}
      />
      {!exact && (
        <ItemControls items={items} describe={describe} pinned={pinned} onPin={onPin} onHover={setHover} />
      )}
    </TallDrawing>
  );
};
