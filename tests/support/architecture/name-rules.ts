import { posix } from 'node:path';
import { drawers, languageTags, mostLines } from './house';
import { onlyPassesOn } from './read-imports';
import type { Rule } from './rules';

const segmentsOf = (path: string) => path.split('/').map((segment) => segment.split('.')[0] ?? '');

const barrels: Rule = {
  name: 'there are no barrels',
  broken: ({ path, text }) => {
    if (!/\.tsx?$/.test(path)) return [];
    if (/^index\.tsx?$/.test(posix.basename(path))) return ['is an index file'];
    return onlyPassesOn(path, text) ? ['only passes on what others export'] : [];
  },
};

const noDrawers: Rule = {
  name: 'there are no drawers',
  broken: ({ path }) =>
    segmentsOf(path)
      .filter((segment) => drawers.includes(segment))
      .map((segment) => `${segment} names no idea`),
};

const isKebab = (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || languageTags.includes(name);

const kebab: Rule = {
  name: 'files are named in kebab-case',
  broken: ({ path }) =>
    path
      .split('/')
      .filter((segment) => !segment.split('.').every(isKebab))
      .map((segment) => `${segment} is not kebab-case`),
};

const lineCount = (text: string) => text.replace(/\n$/, '').split('\n').length;

const short: Rule = {
  name: `files keep to ${mostLines} lines`,
  broken: ({ path, text }) => {
    const lines = lineCount(text);
    return /\.(tsx?|css)$/.test(path) && lines > mostLines ? [`has ${lines} lines`] : [];
  },
};

export const nameRules: readonly Rule[] = [barrels, noDrawers, kebab, short];
