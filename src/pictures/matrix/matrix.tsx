import { useMemo } from 'react';
import { useExactDrawing } from '../../charts/drawing-context';
import { HeatMatrixGrid } from '../../charts/matrix/heat-matrix-grid';
import { HeatMatrixSvg } from '../../charts/matrix/heat-matrix-svg';
import type { HeatMatrixTexts } from '../../charts/matrix/heat-matrix';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { matrixWords } from '../../i18n/matrix-words';
import { rowsOf, type HeatMatrix } from '../../layouts/matrix/heat-matrix';
import { placeMatrix } from '../../layouts/matrix/place-matrix';
import { recalling } from '../../layouts/recall';
import { approximateTextWidth } from '../../layouts/text-width';
import { textSize } from '../../layouts/type-scale';
import type { ExploreView } from '../../state/view';
import { useTextScale } from '../../ui/use-text-scale';
import { matrixDetail } from './matrix-detail';
import { matrixHeat } from './matrix-heat';
import { MatrixLegend } from './matrix-legend';
import { MatrixTable } from './matrix-table';
import { matrixStatement as statement } from './matrix-statement';
import { matrixOf, matrixTexts } from './matrix-texts';
import { countedIn } from '../flow/counted-in';
import { roundedAway } from '../flow/rounded-away';
import { joinNotes } from '../said';
import type { PictureData, Scene, SceneProps } from '../scene';

/** The table scrolls, so that nothing has to be folded; as many as the interface gives at most. */
const mostRows = 200;

const note = ({ graph, dataset }: PictureData, view: ExploreView, speech: Speech): string => {
  const words = matrixWords[speech.language];
  const counted = countedIn(graph, view, speech);
  const isSplit = graph && graph.assumptions.length > 0 && !dataset.fictional;
  const assumed = isSplit ? words.assumed : '';
  return joinNotes([...counted, assumed, words.pooled, roundedAway(graph, dataset, speech)]);
};

const widest = (texts: readonly string[], scale: number): number =>
  Math.max(0, ...texts.map((text) => approximateTextWidth(text.slice(0, 60), textSize('note', scale))));

/** The widest name and number there are, in CSS pixels. */
const textRoom = (matrix: HeatMatrix, texts: HeatMatrixTexts, scale: number) => {
  const rows = rowsOf(matrix);
  const numbers = rows.flatMap((row) => [
    texts.rowTotal(row),
    ...row.cells.map((cell, at) => texts.cell(cell, row.block, at)),
  ]);
  const heads = matrix.columns.flatMap(({ node }, at) => [texts.name(node), texts.columnTotal(at)]);
  return {
    nameWidth: widest([...rows.map((row) => texts.name(row.node)), texts.join], scale),
    numberWidth: widest([...numbers, ...heads, texts.grandTotal, texts.total], scale),
  };
};

interface Question extends Pick<SceneProps, 'data' | 'view'> {
  readonly matrix: HeatMatrix;
  readonly graph: FlowGraph;
  readonly speech: Speech;
}

/** Matrices one may come back to. */
const kept = 4;

const made = recalling(({ matrix, graph, data, view, speech }: Question) => {
  const { measure } = view;
  const texts = matrixTexts(matrix, graph, { title: statement(data, view, speech), measure }, speech);
  return { matrix, texts, heat: matrixHeat(matrix, measure) };
}, kept);

const roomOf = recalling(
  ({ scale, ...of }: Pick<ReturnType<typeof made>, 'matrix' | 'texts'> & { readonly scale: number }) =>
    textRoom(of.matrix, of.texts, scale),
  kept,
);

const useMatrix = (data: PictureData, view: ExploreView) => {
  const speech = useSpeech();
  const { graph } = data;
  const matrix = matrixOf(data);
  return useMemo(() => {
    if (!graph || !matrix) return undefined;
    return made({ matrix, graph, data, view, speech });
  }, [matrix, graph, data, view, speech]);
};

const Diagram = ({ data, view, width, height, pinned, onPin }: SceneProps) => {
  const drawn = useMatrix(data, view);
  const exact = useExactDrawing();
  const textScale = useTextScale();
  if (!drawn) return null;
  const { matrix: is, texts } = drawn;
  const measured = roomOf({ matrix: is, texts, scale: textScale });
  const placed = placeMatrix(is, { width, height, textScale, ...measured });
  const props = { ...drawn, placed, pinned };
  if (exact) return <HeatMatrixSvg {...props} />;
  return <HeatMatrixGrid {...props} room={{ width, height }} onPin={onPin} />;
};

/** What every unit gave or got in every year, as a heat table whose margins agree. */
export const matrix: Scene = {
  needs: ['flows', 'figures'],
  query: () => ({ upper: 'system', lower: 'district', via: 'year', top: mostRows }),
  statement,
  note,
  isEmpty: ({ graph }) => !graph || graph.moved === 0,
  Legend: MatrixLegend,
  Diagram,
  Table: MatrixTable,
  detail: matrixDetail,
  offers: { years: true, measure: true, levels: true },
};
