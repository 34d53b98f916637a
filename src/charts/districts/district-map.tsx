import { useId } from 'react';
import type { Basis } from '../../domain/basis';
import type { TileText } from '../../layouts/districts/place-tile-texts';
import type { Box } from '../../layouts/flow/ribbon';
import { textSize } from '../../layouts/type-scale';
import styles from './district-map.module.css';
import { Foot, type DrawnFoot } from './district-foot';
import { sizeOf, Strip, type DrawnStrip, type Paint } from './district-strip';
import { hatch } from '../flow/hatch';

export interface DrawnTile {
  readonly key: string;
  readonly box: Box;
  /** Of the amber ground, 0 where nothing is known or nothing came. */
  readonly opacity: number;
  /** Absent where the number is not known. */
  readonly basis?: Basis | undefined;
  readonly texts: readonly TileText[];
}

interface DistrictMapProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly tiles: readonly DrawnTile[];
  readonly strip?: DrawnStrip | undefined;
  readonly foot: DrawnFoot;
  readonly pinned: readonly string[];
  readonly hover: string | undefined;
}

/** Districts as tiles of a schematic grid, with the same numbers as bars beside it. */
export const DistrictMap = (props: DistrictMapProps) => {
  const { label, width, height, tiles, strip, pinned, hover, scale } = props;
  const id = useId();
  const lit = pinned.some((key) => tiles.some((t) => t.key === key)) || hover !== undefined;
  const emphasisOf = (key: string) => {
    if (pinned.includes(key) || hover === key) return 'strong';
    return lit ? 'dimmed' : 'none';
  };
  const paint = { id, emphasisOf };
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles['map']}
    >
      <defs>
        <pattern id={`${id}-hatch`} width={hatch.period} height={hatch.period} patternUnits="userSpaceOnUse">
          <path
            className={styles['stripe']}
            strokeWidth={hatch.width}
            d={`M-1,1L1,-1M0,${hatch.period}L${hatch.period},0M${hatch.period - 1},${hatch.period + 1}L${hatch.period + 1},${hatch.period - 1}`}
          />
        </pattern>
      </defs>
      {tiles.map((tile) => (
        <Tile key={tile.key} tile={tile} pinned={pinned} {...paint} />
      ))}
      {strip && <Strip strip={strip} size={textSize('note', scale)} {...paint} />}
      <Foot {...props.foot} size={textSize('small', scale)} />
    </svg>
  );
};

const Tile = ({
  tile,
  id,
  emphasisOf,
  pinned,
}: Paint & { readonly tile: DrawnTile; readonly pinned: readonly string[] }) => {
  const { key, box, basis, opacity, texts } = tile;
  const area = { ...sizeOf(box), rx: 4 };
  const held = pinned.includes(key);
  return (
    <g data-emphasis={emphasisOf(key)} data-key={key} className={styles['tile']}>
      <rect {...area} fillOpacity={opacity} className={styles['ground']} />
      {basis === 'illustrative' && opacity > 0 && <rect {...area} fill={`url(#${id}-hatch)`} />}
      <rect
        {...area}
        className={styles['edge']}
        data-basis={basis ?? 'unknown'}
        data-pinned={held || undefined}
      />
      {texts.map(({ role, text, size, x, y }) => (
        <text key={`${role} ${text}`} x={x} y={y} fontSize={size} className={styles[role]}>
          {text}
        </text>
      ))}
    </g>
  );
};
