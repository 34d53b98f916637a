/** One element a line, without what differs from build to build: scopes of class names and generated ids. */
export const normalised = (markup: string): string =>
  markup
    .replace(/^.*?(<svg.*<\/svg>).*$/s, '$1')
    .replace(/class="([^"]*)"/g, (_, names: string) => `class="${names.replace(/_(\w*?)_\w+/g, '$1')}"`)
    .replace(/_[rR]_\w*?_/g, 'id')
    .replace(/<!-- -->/g, '')
    .replace(/></g, '>\n<');
