/** The version of the address format; every address of the app states it. */
export const routeVersion = 1;

/** An address, as a hash without `#`. */
export const addressOf = (path: string, params: readonly [string, string][]): string =>
  `${path}?${new URLSearchParams([['v', String(routeVersion)], ...params]).toString()}`;

/** The id as it was before it stood in an address; undefined where no address spells it so. */
export const spelledId = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
