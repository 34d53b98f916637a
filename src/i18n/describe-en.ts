import type { describeZhCN } from './describe-zh-cn';
import type { BasisName, Posts, Years } from './described';
import { formatFor } from './format';
import { plural } from './plural';

const format = formatFor('en');
const posts = (a: Posts) => plural(format.posts(a.posts), 'post');
/** Said once a sentence: what the numbers are counted on. */
const counted = (a: Posts) => `${posts(a)}${a.displayUnit === 'per-thousand' ? ' per 1,000' : ''}`;
const years = ({ from, to }: Years) => (from === to ? `${from}` : `${from} to ${to}`);
const ribbons = (count: number) => plural(count, 'ribbon');
const basisNames: Readonly<Record<BasisName, string>> = {
  reported: 'reported',
  derived: 'derived',
  external: 'public source',
  illustrative: 'illustrative',
  imported: 'imported',
  scenario: 'plan',
};

export const describeEn: typeof describeZhCN = {
  'describe.node.place': (a) => `${a.name.en}, ${a.position} of ${a.count}`,
  'describe.node.holdsBefore': (a) => `before: ${counted(a)}`,
  'describe.node.holdsAfter': (a) => `after: ${counted(a)}`,
  'describe.node.keeps': (a) => `keeps ${posts(a)}`,
  'describe.node.releases': (a) => `releases ${posts(a)} in ${ribbons(a.ribbons)}`,
  'describe.node.receives': (a) => `receives ${posts(a)} in ${ribbons(a.ribbons)}`,
  'describe.node.passes': (a) => `passes on ${posts(a)}, ${ribbons(a.ribbonsIn)} in and ${a.ribbonsOut} out`,
  'describe.node.noPosts': () => 'no posts moved',
  'describe.node.folds': (a) => `${plural(a.units, 'unit')} folded together`,
  'describe.node.opens': () => 'can be opened one level down',
  'describe.link.moved': (a) => `from ${a.from.en} to ${a.to.en}, ${counted(a)} moved`,
  'describe.link.stayed': (a) => `${a.from.en}, ${counted(a)} unmoved`,
  'describe.share.moved': (a) => `${format.percent(a.share)} of all moved`,
  'describe.share.system': (a) => `${format.percent(a.share)} of the system`,
  'describe.share.releasing': (a) =>
    `${format.percent(a.share, a.digits)} of the releasing units${a.year === undefined ? '' : ` at the start of ${a.year}`}`,
  'describe.share.held': (a) => `${format.percent(a.share)} of the system${a.ofAfter ? ' after' : ''}`,
  'describe.basis': (a) => `basis: ${basisNames[a.basis]}`,
  'describe.interval': (a) => `whole numbers that agree ${format.wholeRange(a.interval)}`,
  'describe.picture.beforeAfter': (a) =>
    `${plural(a.upper, 'group')} before, ${a.lower} after, ${ribbons(a.ribbons)}`,
  'describe.picture.direct': (a) => `${a.upper} releasing, ${a.lower} receiving, ${ribbons(a.ribbons)}`,
  'describe.picture.throughYears': (a) =>
    `${a.upper} releasing, ${plural(a.years, 'year')}, ${a.lower} receiving, ${ribbons(a.ribbons)}`,
  'describe.picture.moved': (a) => `${counted(a)} moved, ${years(a.period)}`,
  'describe.picture.assumption': (a) => `assumption: ${a.text.en.replace(/^assumption: /i, '')}`,
  'describe.picture.empty': (a) => `no posts moved, ${years(a.period)}`,
};
