/** What a page of the product may load: its own files, and pictures it has drawn itself. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
};

/** @param {Record<string, string>} rules */
const write = (rules) =>
  Object.entries(rules)
    .map((rule) => rule.join(' '))
    .join('; ');

/** @param {string | undefined} apiOrigin */
const withApi = (apiOrigin) => ({
  ...directives,
  'connect-src': apiOrigin ? `'self' ${apiOrigin}` : "'self'",
});

/**
 * The policy as a `<meta>` element states it: browsers ignore `frame-ancestors` there.
 * @param {string} [apiOrigin] origin of a REST server elsewhere, e.g. `https://hr.example`
 */
export const pagePolicy = (apiOrigin) => write(withApi(apiOrigin));

/**
 * The policy as a response header states it.
 * @param {string} [apiOrigin] origin of a REST server elsewhere
 */
export const headerPolicy = (apiOrigin) => write({ ...withApi(apiOrigin), 'frame-ancestors': "'none'" });
