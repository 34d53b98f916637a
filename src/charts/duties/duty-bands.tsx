import { useId } from 'react';
import type { Basis } from '../../domain/basis';
import { bandPath, type DutyLevel, type DutySheet, type PlacedDuty } from '../../layouts/duties/duty-sheet';
import styles from './duty-bands.module.css';
import { HatchPattern } from '../hatch-pattern';

export interface DutyBandsProps {
  readonly title: string;
  readonly width: number;
  readonly sheet: DutySheet;
  readonly basisOf: (key: string) => Basis;
  /** What stands out; nothing is dimmed where it is empty. */
  readonly strong: readonly string[];
}

/** Duties as bands of one breadth between the tiers of a system: what sinks, what rises, what goes sideways. */
export const DutyBands = ({ title, width, sheet, basisOf, strong }: DutyBandsProps) => {
  const id = useId();
  const { height } = sheet;
  return (
    <svg
      className={styles['sheet']}
      role="img"
      aria-label={title}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={sheet.font}
    >
      <defs>
        <HatchPattern id={`${id}-hatch`} />
        {sheet.duties.map((duty) => (
          <BandPaint key={duty.key} duty={duty} id={`${id}-${duty.key}`} />
        ))}
      </defs>
      {sheet.levels.map((level) => (
        <Level key={level.y} level={level} />
      ))}
      {sheet.duties.map((duty) => (
        <g
          key={duty.key}
          className={styles['duty']}
          data-direction={duty.direction}
          data-basis={basisOf(duty.key)}
          data-emphasis={strong.length === 0 ? 'none' : strong.includes(duty.key) ? 'strong' : 'dimmed'}
        >
          <Band
            duty={duty}
            paint={`${id}-${duty.key}`}
            {...(basisOf(duty.key) === 'illustrative' && { hatch: `${id}-hatch` })}
          />
        </g>
      ))}
    </svg>
  );
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where a band begins and ends, along its way. */
const waysOf = ({ band: { x0, y0, x1, y1 }, head }: PlacedDuty) => {
  if (head === 'down') return { x1: 0, y1: y0, x2: 0, y2: y1 };
  if (head === 'up') return { x1: 0, y1, x2: 0, y2: y0 };
  return head === 'left' ? { x1, y1: 0, x2: x0, y2: 0 } : { x1: x0, y1: 0, x2: x1, y2: 0 };
};

/** An end that is not stated fades out. */
const BandPaint = ({ duty, id }: { readonly duty: PlacedDuty; readonly id: string }) => (
  <linearGradient id={id} gradientUnits="userSpaceOnUse" {...waysOf(duty)} data-direction={duty.direction}>
    <stop offset="0" className={styles['startStop']} stopOpacity={duty.openStart ? 0.06 : 1} />
    {duty.openStart && <stop offset="0.4" className={styles['startStop']} />}
    {duty.openEnd && <stop offset="0.6" className={styles['endStop']} />}
    <stop offset="1" className={styles['endStop']} stopOpacity={duty.openEnd ? 0.06 : 1} />
  </linearGradient>
);

const Level = ({ level: { lines, x0, line, y } }: { readonly level: DutyLevel }) => (
  <g className={styles['level']}>
    <line x1={round(line[0])} x2={round(line[1])} y1={round(y)} y2={round(y)} />
    {lines.map(({ text, y: at }) => (
      <text key={at} x={round(x0)} y={round(at)} dy="0.35em">
        {text}
      </text>
    ))}
  </g>
);

interface BandProps {
  readonly duty: PlacedDuty;
  readonly paint: string;
  /** The stripes laid over it. */
  readonly hatch?: string;
}

const Band = ({ duty, paint, hatch }: BandProps) => {
  const { border, lines, openStart, openEnd } = duty;
  return (
    <>
      <path
        className={styles['band']}
        d={bandPath(duty)}
        fill={`url(#${paint})`}
        data-open={openStart || openEnd || undefined}
      />
      {hatch !== undefined && <path d={bandPath(duty)} fill={`url(#${hatch})`} />}
      {border && (
        <line
          className={styles['border']}
          x1={round(border.x)}
          x2={round(border.x)}
          y1={round(border.y0)}
          y2={round(border.y1)}
        />
      )}
      {lines.map(({ text, role, x, y, anchor }) => (
        <text key={`${x} ${y}`} x={round(x)} y={round(y)} dy="0.35em" textAnchor={anchor} data-role={role}>
          {text}
        </text>
      ))}
    </>
  );
};
