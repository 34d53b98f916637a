import { readApiOrigin } from './api-origin.mjs';
import { pagePolicy } from './content-policy.mjs';

const charset = /<meta charset[^>]*>/;

/** Unescaped: the server looks for the policy in the page when the API moves elsewhere. @param {string | undefined} apiOrigin */
const policyElement = (apiOrigin) =>
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(apiOrigin)}" />`;

/**
 * Writes the content security policy into the built page, so that it holds on servers that send no headers.
 * The development server needs inline scripts and is left alone.
 * @returns {import('vite').Plugin}
 */
export const contentPolicyPlugin = () => {
  let publicDir = '';
  return {
    name: 'quotaflow:content-policy',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: async (html) => {
      if (!charset.test(html)) throw new Error('index.html names no charset to put the content policy after');
      return html.replace(charset, `$&\n    ${policyElement(await readApiOrigin(publicDir))}`);
    },
  };
};
