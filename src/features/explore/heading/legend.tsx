import { bases, type Basis } from '../../../domain/basis';
import type { FlowGraph, Side } from '../../../domain/flows/flow-graph';
import { useSpeech } from '../../../i18n/language-context';
import styles from './legend.module.css';

const sides: readonly Side[] = ['releasing', 'passing', 'receiving', 'staying'];

const present = <T extends string>(all: readonly T[], found: readonly T[]): T[] =>
  all.filter((x) => found.includes(x));

const SideKey = ({ side }: { side: Side }) => (
  <i className={styles.side} data-side={side} aria-hidden="true" />
);

/** How a basis is drawn: solid, dashed edge, dotted edge or hatched. */
const BasisKey = ({ basis }: { basis: Basis }) => (
  <svg
    className={styles.basis}
    data-basis={basis}
    viewBox="0 0 26 14"
    width="26"
    height="14"
    aria-hidden="true"
  >
    <rect x="1" y="1" width="24" height="12" rx="1.5" />
    {basis === 'illustrative' && <path d="M3 13L13 1M9 13L19 1M15 13L24 2" />}
  </svg>
);

/** What colours and strokes mean, only those on screen, above the picture. */
export const Legend = ({ graph }: { graph: FlowGraph }) => {
  const { legend, basis, basisMeaning } = useSpeech().messages;
  const shownSides = present(
    sides,
    graph.nodes.map((n) => n.side),
  );
  const shownBases = present(bases, [...graph.links.map((l) => l.basis), ...graph.nodes.map((n) => n.basis)]);
  return (
    <ul className={styles.legend} aria-label={legend.label}>
      {shownSides.map((side) => (
        <li key={side}>
          <SideKey side={side} />
          {legend[side]}
        </li>
      ))}
      {shownBases.map((b) => (
        <li key={b} title={basisMeaning[b]}>
          <BasisKey basis={b} />
          {basis[b]}
        </li>
      ))}
    </ul>
  );
};
