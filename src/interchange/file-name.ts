/** Signs some file system does not take: those of Windows, and control characters. */
const illegal = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
/** Names Windows keeps for devices. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 100;

const legal = (part: string): string =>
  part
    .replace(illegal, '')
    .replace(/\s*([→—–])\s*/g, '$1')
    .replace(/\s+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');

/**
 * A readable file name of parts joined by hyphens, e.g. `减上补下-前后对比-2019-2022.svg`: without signs that some file
 * system does not take, at most 100 characters before the extension, never empty.
 */
export const fileName = (parts: readonly string[], extension: string): string => {
  const kept = parts.map(legal).filter((part) => part !== '');
  const name = Array.from(kept.join('-'))
    .slice(0, longest)
    .join('')
    .replace(/[.-]+$/, '');
  return `${name === '' || device.test(name) ? `quotaflow${name && `-${name}`}` : name}.${extension}`;
};
