const sheets = /\s*<link rel="stylesheet"[^>]*>/g;
const start = /\s*<script src="[^"]*start\.js">/;

/**
 * Moves the style sheet of the built page ahead of its first script. Nothing is painted without both, and a page whose content
 * policy is in its head has nothing fetched ahead: behind the script, the sheet would only be asked for once that has run.
 * @returns {import('vite').Plugin}
 */
export const styleFirstPlugin = () => ({
  name: 'quotaflow:style-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) => {
      // The pages of tests have none.
      if (path !== '/index.html') return html;
      if (!start.test(html)) throw new Error('index.html has no start.js to put the style sheet ahead of');
      const found = (html.match(sheets) ?? []).join('');
      return html.replace(sheets, '').replace(start, (script) => found + script);
    },
  },
});
