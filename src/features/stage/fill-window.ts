/** Whether nothing has been put into a window yet. */
export const isBlank = ({ document: { URL } }: Window): boolean => URL === 'about:blank';

/** What of the head of the page a second window needs; of the scripts the one that starts the app. */
const needed =
  'meta, link[rel~="icon"], link[rel="stylesheet"], link[rel="modulepreload"], script[type="module"]';

/**
 * Starts the app in a blank window this one has opened. Where it would be loaded, a server that has gone would leave it empty; so it
 * is written, with the address of this page, and its parts come from where the browser keeps them. A reload loads it as any page.
 */
export const fillWindow = (blank: Window, hash: string): void => {
  const { document: page, location } = blank;
  page.open();
  page.write('<!doctype html><head></head><body><div id="root"></div></body>');
  page.close();
  location.hash = hash;
  const root = document.documentElement;
  page.documentElement.lang = root.lang;
  const { theme } = root.dataset;
  if (theme !== undefined) page.documentElement.dataset['theme'] = theme;
  for (const part of document.head.querySelectorAll(needed)) page.head.append(copyFor(page, part, location));
};

/** A copy that a page takes as its own: a cloned script would not run. */
const copyFor = (page: Document, part: Element, location: Location): Element => {
  const copy = page.createElement(part.localName);
  for (const { name, value } of part.attributes) copy.setAttribute(name, value);
  copy.textContent = part.textContent;
  // What is not kept is asked for as usual, and the browser says why it does not come.
  copy.addEventListener('error', () => location.reload());
  return copy;
};
