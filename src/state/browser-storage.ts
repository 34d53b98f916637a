/** Storage may be blocked by policy, or full: what is kept here is a comfort, and lasts as long as the page where it is not. */

/** What the browser kept under a key; null where it kept nothing, or does not let us look. */
export const readStored = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a value under a key. False where the browser does not let us. */
export const store = (key: string, value: unknown): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

/** The fields of what was kept, none of them checked; no fields where it is no record. Never throws. */
export const fieldsOf = (raw: string | null): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(raw ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};
