import { memo } from 'react';
import { ribbonPath } from '../../layouts/flow/ribbon';
import styles from './flow-diagram.module.css';
import type { RibbonSet } from './ribbon-set';

interface FlowRibbonsSvgProps extends RibbonSet {
  /** Id of the paints. */
  readonly id: string;
}

/** One path a ribbon, and one path for the stripes over all that is illustrative. */
export const FlowRibbonsSvg = memo(({ placed, links, shown, id }: FlowRibbonsSvgProps) => {
  const paths = Array.from(shown, (link) => ({ ...links[link]!, d: ribbonPath(placed, link) }));
  const striped = paths.filter(({ basis }) => basis === 'illustrative');
  return (
    <g className={styles['ribbons']} fill={`url(#${id}-flow)`} stroke={`url(#${id}-flow)`}>
      {paths.map(({ id: key, kind, basis, d }) => (
        <path key={key} d={d} data-kind={kind} data-basis={basis} />
      ))}
      {striped.length > 0 && (
        <path
          className={styles['stripes']}
          fill={`url(#${id}-hatch)`}
          d={striped.map(({ d }) => d).join('')}
        />
      )}
    </g>
  );
});
FlowRibbonsSvg.displayName = 'FlowRibbonsSvg';
