import { memo } from 'react';
import { SceneLegend } from '../../charts/scene-legend';
import { bases } from '../../domain/basis';
import type { FlowGraph, Side } from '../../domain/flows/flow-graph';
import { useSpeech } from '../../i18n/language-context';
import styles from './flow-legend.module.css';

const sides: readonly Side[] = ['releasing', 'passing', 'receiving', 'staying'];

const present = <T extends string>(all: readonly T[], found: readonly T[]): T[] =>
  all.filter((x) => found.includes(x));

const SideKey = ({ side }: { side: Side }) => (
  <svg className={styles.side} data-side={side} viewBox="0 0 18 8" width="18" height="8" aria-hidden="true">
    <rect x="1" y="1" width="16" height="6" rx="1" />
  </svg>
);

/** What colours and strokes mean, only those on screen, above the picture. */
export const FlowLegend = memo(({ graph }: { graph: FlowGraph }) => {
  const { legend, basis, basisMeaning } = useSpeech().messages;
  const shownSides = present(
    sides,
    graph.nodes.map((n) => n.side),
  );
  const shownBases = present(bases, [...graph.links.map((l) => l.basis), ...graph.nodes.map((n) => n.basis)]);
  return (
    <SceneLegend
      label={legend.label}
      signs={shownSides.map((side) => ({ key: side, sign: <SideKey side={side} />, text: legend[side] }))}
      bases={shownBases.map((b) => ({ basis: b, text: basis[b], help: basisMeaning[b] }))}
    />
  );
});
FlowLegend.displayName = 'FlowLegend';
