/** Presentation properties a child takes over from its parent. */
const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'visibility',
  'writing-mode',
] as const;

/** The others, with what holds where nothing is said. */
const own = {
  'clip-path': 'none',
  'dominant-baseline': 'auto',
  mask: 'none',
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'vector-effect': 'none',
} as const;

const styling = new Set<string>([...inherited, ...Object.keys(own), 'class', 'style', 'display']);
/** What belongs to a page and not to a drawing: acts, states, and what is said to assistive technology. */
const ofThePage = /^(data-|aria-|on)|^(role|tabindex|focusable|pointer-events|elementtiming)$/;
const neverDrawn = new Set(['foreignObject', 'script', 'style', 'metadata']);
/** These are not drawn themselves, so it does not count whether they are displayed. */
const paintServers = 'defs';

type Values = Readonly<Record<string, string>>;

const isLeftOut = (element: Element, style: CSSStyleDeclaration): boolean =>
  neverDrawn.has(element.localName) ||
  element.getAttribute('data-export') === 'skip' ||
  (element.closest(paintServers) === null && (style.display === 'none' || style.opacity === '0'));

const valuesOf = (style: CSSStyleDeclaration): Values =>
  Object.fromEntries(
    [...inherited, ...Object.keys(own)].map((name) => [name, style.getPropertyValue(name).trim()]),
  );

const writeStyle = (copy: Element, values: Values, around: Values | undefined): void => {
  for (const name of inherited) {
    const value = values[name];
    if (value && value !== around?.[name]) copy.setAttribute(name, value);
  }
  for (const [name, initial] of Object.entries(own)) {
    const value = values[name];
    if (value && value !== initial) copy.setAttribute(name, value);
  }
};

const copyOf = (source: Element, around: Values | undefined): Element | undefined => {
  const style = getComputedStyle(source);
  if (isLeftOut(source, style)) return undefined;
  const copy = source.cloneNode(false) as Element;
  for (const { name } of Array.from(copy.attributes))
    if (styling.has(name) || ofThePage.test(name)) copy.removeAttribute(name);
  const values = valuesOf(style);
  writeStyle(copy, values, around);
  for (const child of Array.from(source.childNodes)) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
    const inner = child instanceof Element ? copyOf(child, values) : undefined;
    if (inner) copy.append(inner);
  }
  return copy;
};

/**
 * A copy of a drawing on the page that looks the same anywhere: every style that holds for it stands in presentation
 * attributes, custom properties resolved; what is not seen and what belongs to the page is left out. Ids stay.
 */
export const withInlineStyle = (drawing: SVGSVGElement): SVGSVGElement => {
  const copy = copyOf(drawing, undefined);
  if (!copy) throw new Error('the drawing is not displayed');
  return copy as SVGSVGElement;
};

const reference = /url\(\s*["']?#([^"')]+)["']?\s*\)/g;

/** Gives short ids to what is referred to, and takes all others away. */
export const renameIds = (root: Element): void => {
  const all = [root, ...Array.from(root.querySelectorAll('*'))];
  const names = new Map<string, string>();
  const rename = (id: string): string => {
    const known = names.get(id) ?? `paint-${names.size + 1}`;
    names.set(id, known);
    return known;
  };
  for (const element of all) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (value.includes('url(')) {
        element.setAttribute(
          name,
          value.replace(reference, (_, id: string) => `url(#${rename(id)})`),
        );
      } else if (/^(xlink:)?href$/.test(name) && value.startsWith('#')) {
        element.setAttribute(name, `#${rename(value.slice(1))}`);
      }
    }
  }
  for (const element of all) {
    const name = names.get(element.id);
    if (name === undefined) element.removeAttribute('id');
    else element.setAttribute('id', name);
  }
};
