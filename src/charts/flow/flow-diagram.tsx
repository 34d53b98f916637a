import { useId, useMemo, useRef } from 'react';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { EmphasisMode } from '../../layouts/flow/emphasis';
import { sameItem, type ItemRef } from '../../layouts/flow/item';
import type { NodeOrder, Orientation } from '../../layouts/flow/placed-flow';
import { useExactDrawing } from '../drawing-context';
import styles from './flow-diagram.module.css';
import { litFlow, togglePin, type FlowFilter } from './flow-emphasis';
import { FlowFocus } from './flow-focus';
import { FlowFolded } from './flow-folded';
import { FlowHelp } from './flow-help';
import type { FlowPull } from './flow-pull';
import type { FlowScene } from './flow-scene';
import { FlowSheets } from './flow-sheets';
import type { FlowScale } from './flow-style';
import { FlowSvg } from './flow-svg';
import type { FlowTexts } from './flow-texts';
import { litLabels } from './lit-labels';
import { useFlowActs } from './use-flow-acts';
import { useFlowLayout } from './use-flow-layout';
import { useFlowMotion } from './use-flow-motion';

export interface FlowDiagramProps {
  readonly graph: FlowGraph;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly orientation?: Orientation;
  readonly order?: NodeOrder;
  /** Chosen by the number of nodes and links unless told. */
  readonly scale?: FlowScale | undefined;
  readonly pinned?: readonly ItemRef[];
  readonly onPin?: (items: readonly ItemRef[]) => void;
  /** Keep the same object while nothing in it changes: for another one all labels are laid out anew. */
  readonly texts: FlowTexts;
  readonly showValues?: boolean;
  readonly showShares?: boolean;
  /** How far an emphasis reaches, and which ribbons of what is pinned stand. */
  readonly reach?: EmphasisMode;
  readonly filter?: FlowFilter;
  readonly reducedMotion?: boolean;
  /** `auto`: SVG for a few ribbons, canvas for many. */
  readonly backend?: 'auto' | 'svg' | 'canvas';
  /** Adds a mark of this Element Timing name, anew for each name, that is painted together with the picture. */
  readonly markTiming?: string | undefined;
  /** Where posts can be moved by pulling at the picture. */
  readonly pull?: FlowPull | undefined;
}

/** With more ribbons than this, pixels are painted faster than paths. */
export const mostSvgRibbons = 32;
/** With more ribbons than this a change is shown at once. */
const mostMovingRibbons = 300;

const none: readonly ItemRef[] = [];
const ignore = () => undefined;

/** A flow graph as ribbons between bars, to be read by eye, pointer, keyboard and ear. Needs nothing around it. */
export const FlowDiagram = (props: FlowDiagramProps) => {
  const { graph, width, height, texts, pinned = none, onPin = ignore, backend = 'auto', markTiming } = props;
  const { pull } = props;
  const {
    orientation = 'down',
    order = 'given',
    showValues: values = true,
    showShares: shares = false,
    reach = 'adjacent',
    filter = 'all',
  } = props;
  const id = useId();
  const surface = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const shownAs = { orientation, order, scale: props.scale, values, shares };
  const layout = useFlowLayout({ graph, texts, width, height, ...shownAs });
  const { target, labels, labelOf } = layout;

  const onHelp = () => dialog.current?.showModal();
  const acts = useFlowActs({ surface, target, labels, texts, pinned, onPin, onHelp, pull });
  const { keys, focused, hover } = acts;
  const isStill = props.reducedMotion === true || acts.pulled !== undefined;
  const shown = useFlowMotion(target, isStill || graph.links.length > mostMovingRibbons);

  const lit = useMemo(
    () => litFlow(graph, pinned, hover, { reach, filter }),
    [graph, pinned, hover, reach, filter],
  );
  const overlaid = useMemo(() => {
    const items = hover ? [...pinned, hover] : pinned;
    return litLabels(graph, labels, lit, items, labelOf);
  }, [graph, labels, lit, pinned, hover, labelOf]);
  const scene: FlowScene = { id, target, shown, labels, lit, litLabels: overlaid, pinned, focused };
  const canvas = usePixels(backend, graph.links.length);
  return (
    <figure className={styles['diagram']} data-scale={layout.scale} aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`} className={styles['unseen']}>
        {texts.title}
      </figcaption>
      <p id={`${id}-summary`} className={styles['unseen']}>
        {texts.summary}
      </p>
      <div
        ref={surface}
        className={styles['surface']}
        data-over={hover?.kind}
        data-pulled-across={pull && orientation}
        {...pullMark(pull, hover)}
      >
        {canvas && <FlowSheets scene={scene} ready={acts.approached} />}
        <FlowSvg scene={scene} ribbons={!canvas} kind={texts.kind} />
      </div>
      <FlowFolded lines={layout.folded} />
      <FlowFocus
        target={target}
        item={focused}
        label={focused ? texts.describe(focused) : texts.title}
        describedBy={`${id}-summary`}
        pinned={pinned.some((item) => sameItem(item, focused))}
        taken={keys.focus.taken}
        onPress={(adding) => (focused ? onPin(togglePin(pinned, focused, adding)) : keys.enter())}
        onKeyDown={keys.onKeyDown}
      />
      {pull && <pull.Layer {...acts.layer} {...{ surface, target, pull }} />}
      <FlowHelp help={texts.help} dialog={dialog} listId={`${id}-keys`} />
      {markTiming !== undefined && <TimingMark key={markTiming} name={markTiming} />}
    </figure>
  );
};

/** Says by the shape of the pointer that what is under it can be pulled. */
const pullMark = (pull: FlowPull | undefined, hover: ItemRef | undefined) =>
  pull && hover && pull.canPull(hover) ? { 'data-pull': true } : {};

/** Whether the ribbons are painted on a canvas. */
const usePixels = (backend: 'auto' | 'svg' | 'canvas', links: number): boolean => {
  const exact = useExactDrawing();
  return !exact && (backend === 'canvas' || (backend === 'auto' && links > mostSvgRibbons));
};

const TimingMark = ({ name }: { readonly name: string }) => {
  const attribute = { elementtiming: name };
  return (
    <span className={styles['mark']} aria-hidden="true" {...attribute}>
      ·
    </span>
  );
};
