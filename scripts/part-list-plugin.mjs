/** @param {string} name */
const isPart = (name) => /^assets\/.+\.(js|css)$/.test(name);

/**
 * Lists all scripts and style sheets of a build in `parts.json`, so that a page in use can fetch the ones nobody asked for yet.
 * @returns {import('vite').Plugin}
 */
export const partListPlugin = () => ({
  name: 'quotaflow:part-list',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const source = JSON.stringify(Object.keys(bundle).filter(isPart).sort());
      this.emitFile({ type: 'asset', fileName: 'parts.json', source });
    },
  },
});
