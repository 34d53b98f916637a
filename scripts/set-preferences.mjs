/** Where the product keeps the language and theme a person chose. */
export const preferencesKey = 'quotaflow.preferences';

/**
 * Opens every page of a context as someone who chose these before; a later choice of theirs stays.
 * @param {import('playwright-core').BrowserContext} context
 * @param {{ language?: string, theme?: string }} preferences
 */
export const setPreferences = (context, preferences) =>
  context.addInitScript(
    ([key, value]) => {
      if (location.protocol.startsWith('http') && !localStorage.getItem(key))
        localStorage.setItem(key, value);
    },
    /** @type {const} */ ([preferencesKey, JSON.stringify(preferences)]),
  );
