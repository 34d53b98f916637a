import type { Basis } from '../../domain/basis';
import { mixColours, type FlowInk, type PixelColour } from './flow-ink';
import type { RibbonCover, RibbonInk } from './ribbon-pixels';
import { wholeExtent, type RibbonSet } from './ribbon-set';
import { stripGroups, type PixelGrid, type StripGroup } from './ribbon-strips';

/** Dash and gap along the depth, CSS pixels, by basis; other bases have an unbroken edge. */
const edgeDashes: Partial<Record<Basis, readonly [number, number]>> = {
  derived: [6, 4],
  external: [1.5, 3],
};

const outlineDensity = 1.6;
/** The edges of a plan on more ribbons than this would cover what is in them: they are drawn lighter the more there are. */
const mostFullEdges = 64;
/** Nothing shines through what stays. */
const stayedDensity = 6;

/** The inks that draw a set of ribbons, bottom to top: what stays, what moves, what a plan changes. */
export const ribbonInks = (set: RibbonSet, ink: FlowInk, grid: PixelGrid, lit: boolean): RibbonInk[] => {
  const density = -Math.log(1 - (lit ? (1 + ink.opacity) / 2 : ink.opacity));
  const stayed = stripGroups(set, 'stayed', grid);
  const moved = stripGroups(set, 'moved', grid);
  const body = bodies(moved, density);
  return [
    { colourAt: () => ink.stay, ...bodies(stayed, stayedDensity) },
    { colourAt: () => ink.stayEdge, solid: edges(stayed, grid, ordinary), hatched: [] },
    // Body and edge of what moves share their colour, so they are one ink and cost one pass.
    {
      colourAt: depthColour(set, ink, grid),
      solid: [...body.solid, ...edges(moved, grid, ordinary)],
      hatched: body.hatched,
    },
    {
      colourAt: () => ink.plan,
      solid: edges([...stayed, ...moved], grid, planned).map((cover) => ({
        ...cover,
        density: cover.density * Math.min(1, mostFullEdges / set.shown.length) ** 2,
      })),
      hatched: [],
    },
  ].filter(({ solid, hatched }) => solid.length + hatched.length > 0);
};

const ordinary = (basis: Basis): boolean => basis !== 'scenario';
const planned = (basis: Basis): boolean => basis === 'scenario';

/** Indigo where posts leave, amber where they arrive. */
const depthColour = (
  { placed }: RibbonSet,
  ink: FlowInk,
  { ratio, depth }: PixelGrid,
): ((line: number) => PixelColour) => {
  const [from, to] = wholeExtent(placed).depth;
  return (line) => {
    const at = Math.min(1, Math.max(0, ((line + depth + 0.5) / ratio - from) / (to - from || 1)));
    return at < 0.5 ? mixColours(ink.upper, ink.mid, at * 2) : mixColours(ink.mid, ink.lower, at * 2 - 1);
  };
};

const bodies = (groups: readonly StripGroup[], density: number): Omit<RibbonInk, 'colourAt'> => {
  const covers = (illustrative: boolean): RibbonCover[] => {
    const strips = groups
      .filter(({ basis, body }) => (basis === 'illustrative') === illustrative && body.start.length > 0)
      .map(({ body }) => body);
    return strips.length > 0 ? [{ strips, density }] : [];
  };
  return { solid: covers(false), hatched: covers(true) };
};

const edges = (
  groups: readonly StripGroup[],
  grid: PixelGrid,
  wanted: (basis: Basis) => boolean,
): RibbonCover[] =>
  groups
    .filter(({ basis, edge }) => wanted(basis) && edge.start.length > 0)
    .map(({ basis, edge }) => ({
      strips: [edge],
      density: outlineDensity,
      inkedAt: dashed(edgeDashes[basis], grid),
    }));

const dashed = (
  dash: readonly [number, number] | undefined,
  { ratio, depth }: PixelGrid,
): ((line: number) => boolean) | undefined => {
  if (!dash) return undefined;
  const [on, off] = [dash[0] * ratio, dash[1] * ratio];
  return (line) => (line + depth) % (on + off) < on;
};
