import type { Figure } from './figure';

/**
 * The part a figure plays in the pictures, and the ids that play it: those of the report first, then those of other data
 * sets. A picture asks for a role; which figure fills it is told here and nowhere else.
 */
export const figureRoles = {
  movedOfSystem: ['F15', 'X2'],
  movedOfReleasing: ['F16'],
  movedOfBureau: ['X3'],
  movedDown: ['X1'],
  movedUp: ['X7'],
  movedInBureau: ['X8'],
  releasingBefore: ['D1'],
  releasingAfter: ['D2'],
  othersBefore: ['D3'],
  othersAfter: ['D4'],
  othersGrowth: ['D5'],
  releasingShrinkage: ['D6'],
  shift: ['D8'],
  bureauPosts: ['X4'],
  districtPosts: ['X5'],
  systemPosts: ['X6'],
  pace: ['D9'],
  period: ['F14'],
  departmentsCut: ['F5'],
  departmentsCutShare: ['F6'],
  departments: ['D10'],
  mergers: ['D11'],
  services: ['F38'],
  servicesOnline: ['F39'],
  onlineShare: ['D16'],
  fraudLosses: ['F23'],
  meanLoss: ['D13'],
  enforcement: ['F10', 'X11'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FigureRole = keyof typeof figureRoles;

/** The figure that plays a role in a data set; undefined where it has none. */
export const figureIn = (figures: readonly Figure[], role: FigureRole): Figure | undefined => {
  const ids: readonly string[] = figureRoles[role];
  return figures.find(({ id }) => ids.includes(id));
};

/** The figures of a data set that play the roles, in the order of the roles. */
export const figuresIn = (figures: readonly Figure[], ...roles: readonly FigureRole[]): readonly Figure[] =>
  roles.flatMap((role) => figureIn(figures, role) ?? []);

export const playsRole = ({ id }: Pick<Figure, 'id'>, role: FigureRole): boolean => {
  const ids: readonly string[] = figureRoles[role];
  return ids.includes(id);
};
