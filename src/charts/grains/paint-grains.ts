import { fallen, grainAt } from '../../layouts/grains/grain-fall';
import { risenCorners } from '../../layouts/grains/risen-corners';
import type { Grain, GrainGroup, PlacedGrains } from '../../layouts/grains/grains';
import type { Point } from '../../layouts/flow/ribbon';

/** The marks at one moment of their fall. */
export interface GrainMoment {
  readonly placed: PlacedGrains;
  /** 0 before, 1 after. */
  readonly progress: number;
  /** The groups brought forward; none where all are equal. */
  readonly lit: readonly GrainGroup[];
}

const dimmed = 0.4;
/** Points of the trail a falling mark leaves. */
const trailPoints = 18;

/** The colours marks are painted with. */
export interface GrainInk {
  readonly upper: string;
  readonly lower: string;
  readonly stay: string;
  readonly risen: string;
}

/** Reads the tokens that hold at an element. */
export const readGrainInk = (element: HTMLElement): GrainInk => {
  const style = getComputedStyle(element);
  const read = (token: string) => style.getPropertyValue(token).trim();
  return { upper: read('--upper'), lower: read('--lower'), stay: read('--stay-edge'), risen: read('--mid') };
};

/** Paints a moment in the colours of the page, as sharp as the screen is. */
export const paintGrains = (canvas: HTMLCanvasElement, moment: GrainMoment, ink: GrainInk): void => {
  const { placed } = moment;
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(placed.width * ratio), Math.round(placed.height * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const { style } = canvas;
  style.width = `${placed.width}px`;
  style.height = `${placed.height}px`;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, placed.width, placed.height);
  paint(context, moment, ink);
};

const paint = (context: CanvasRenderingContext2D, moment: GrainMoment, ink: GrainInk): void => {
  const { placed, progress, lit } = moment;
  const strength = (group: GrainGroup) => (lit.length === 0 || lit.includes(group) ? 1 : dimmed);
  const of = (group: GrainGroup) => placed.grains.filter((grain) => grain.group === group);
  const fill = (points: readonly Point[], colour: string, group: GrainGroup, mark = trace) => {
    context.globalAlpha = strength(group);
    context.fillStyle = colour;
    context.beginPath();
    for (const point of points) mark(context, point, placed.radius);
    context.fill();
  };
  const still = (group: GrainGroup) => of(group).map(({ to }) => to);
  const movers = [
    { group: 'moved', before: ink.upper, after: ink.lower },
    { group: 'risen', before: ink.stay, after: ink.risen },
  ] as const;
  const moving = movers.map((mover) => {
    const grains = of(mover.group);
    return { ...mover, grains, parts: grains.map((g) => fallen(g.rank, grains.length, progress)) };
  });
  for (const { group, grains, parts, before, after } of moving) {
    const left = grains.filter((_, i) => parts[i]! > 0);
    paintWays(context, left, parts, { colour: after, alpha: 0.2 * strength(group) });
    paintGhosts(context, left, placed.radius, { colour: before, alpha: 0.55 * strength(group) });
  }
  fill(still('others'), ink.stay, 'others');
  fill(still('staying'), ink.upper, 'staying');
  for (const { group, grains, parts, before, after } of moving) {
    const at = (some: (t: number) => boolean) =>
      grains.flatMap((grain, i) => (some(parts[i]!) ? grainAt(grain, parts[i]!) : []));
    fill(
      at((t) => t === 0),
      before,
      group,
    );
    fill(
      at((t) => t > 0),
      after,
      group,
      group === 'risen' ? traceRisen : trace,
    );
  }
  context.globalAlpha = 1;
};

const trace = (context: CanvasRenderingContext2D, { x, y }: Point, radius: number): void => {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
};

/** What rose points up: on paper its grey is that of the marks around it. */
const traceRisen = (context: CanvasRenderingContext2D, centre: Point, radius: number): void => {
  const [top, right, left] = risenCorners(centre, radius);
  context.moveTo(top.x, top.y);
  context.lineTo(right.x, right.y);
  context.lineTo(left.x, left.y);
  context.closePath();
};

interface Stroke {
  readonly colour: string;
  readonly alpha: number;
}

const paintGhosts = (
  context: CanvasRenderingContext2D,
  left: readonly Grain[],
  radius: number,
  { colour, alpha }: Stroke,
): void => {
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  for (const { from } of left) trace(context, from, radius - 0.5);
  context.stroke();
};

/** The way each mark has come so far. */
const paintWays = (
  context: CanvasRenderingContext2D,
  left: readonly Grain[],
  parts: readonly number[],
  { colour, alpha }: Stroke,
): void => {
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  for (const grain of left) {
    context.moveTo(grain.from.x, grain.from.y);
    for (let step = 1; step <= trailPoints; step += 1) {
      const { x, y } = grainAt(grain, ((parts[grain.rank] ?? 0) * step) / trailPoints);
      context.lineTo(x, y);
    }
  }
  context.stroke();
};
