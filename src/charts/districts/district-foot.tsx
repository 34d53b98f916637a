import type { PlacedFoot } from '../../layouts/districts/place-foot';
import styles from './district-map.module.css';

export interface DrawnFoot extends PlacedFoot {
  readonly y: number;
}

/** What stands below: that this is no map, and what the colours mean. */
export const Foot = ({ y, caption, steps, size }: DrawnFoot & { readonly size: number }) => (
  <g>
    <text x="1" y={y} fontSize={size} className={styles['caption']}>
      {caption}
    </text>
    {steps.map(({ opacity, x0, x1, text }) => (
      <g key={x0}>
        <rect
          x={x0}
          y={y - size - 5}
          width={x1 - x0}
          height="5"
          fillOpacity={opacity}
          className={styles['ground']}
        />
        {text !== undefined && (
          <text x={x1} y={y + size * 0.25} fontSize={size} textAnchor="end" className={styles['caption']}>
            {text}
          </text>
        )}
      </g>
    ))}
  </g>
);
