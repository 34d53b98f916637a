const namespace = 'http://www.w3.org/2000/svg';

/** Signs no XML document can hold, which a name from a data set may have. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const svgElement = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): Element => {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text.replace(notXml, '');
  return made;
};
