import type {
  BasisName,
  HeldShare,
  PictureSize,
  Posts,
  Range,
  ReleasingShare,
  Share,
  Text,
  Years,
} from './described';
import { formatFor } from './format';

const format = formatFor('zh-CN');
const posts = (a: Posts) => `${format.posts(a.posts)} 名`;
/** Said once a sentence: what the numbers are counted on. */
const counted = (a: Posts) => (a.displayUnit === 'per-thousand' ? '每千名编制中' : '');
const years = ({ from, to }: Years) => (from === to ? `${from} 年` : `${from}—${to} 年`);
const basisNames: Readonly<Record<BasisName, string>> = {
  reported: '报告',
  derived: '推算',
  external: '公开',
  illustrative: '示意',
  imported: '导入',
  scenario: '方案',
};

/** Clauses a screen reader speaks; they are joined with ，. */
export const describeZhCN = {
  'describe.node.place': (a: { name: Text; position: number; count: number }) =>
    `${a.name['zh-CN']}，第 ${a.position} 项，共 ${a.count} 项`,
  'describe.node.holdsBefore': (a: Posts) => `调整前${counted(a)} ${posts(a)}`,
  'describe.node.holdsAfter': (a: Posts) => `调整后${counted(a)} ${posts(a)}`,
  'describe.node.keeps': (a: Posts) => `未动 ${posts(a)}`,
  'describe.node.releases': (a: Posts & { ribbons: number }) => `划出 ${posts(a)}（${a.ribbons} 条）`,
  'describe.node.receives': (a: Posts & { ribbons: number }) => `划入 ${posts(a)}（${a.ribbons} 条）`,
  'describe.node.passes': (a: Posts & { ribbonsIn: number; ribbonsOut: number }) =>
    `经过 ${posts(a)}（入 ${a.ribbonsIn} 条，出 ${a.ribbonsOut} 条）`,
  'describe.node.noPosts': () => '没有划转',
  'describe.node.folds': (a: { units: number }) => `合并了 ${a.units} 个单位`,
  'describe.node.opens': () => '可展开到下一级',
  'describe.link.moved': (a: Posts & { from: Text; to: Text }) =>
    `从${a.from['zh-CN']}到${a.to['zh-CN']}，${counted(a)}划转 ${posts(a)}`,
  'describe.link.stayed': (a: Posts & { from: Text; to: Text }) =>
    `${a.from['zh-CN']}，${counted(a)}未动 ${posts(a)}`,
  'describe.share.moved': (a: Share) => `占全部划转 ${format.percent(a.share)}`,
  'describe.share.system': (a: Share) => `占全系统 ${format.percent(a.share)}`,
  'describe.share.releasing': (a: ReleasingShare) =>
    `占划出单位${a.year === undefined ? '' : ` ${a.year} 年初编制`} ${format.percent(a.share, a.digits)}`,
  'describe.share.held': (a: HeldShare) => `占${a.ofAfter ? '调整后' : ''}全系统 ${format.percent(a.share)}`,
  'describe.basis': (a: { basis: BasisName }) => `依据：${basisNames[a.basis]}`,
  'describe.interval': (a: { interval: Range }) => `与报告相符的整数 ${format.wholeRange(a.interval)}`,
  'describe.picture.beforeAfter': (a: PictureSize) =>
    `调整前 ${a.upper} 组，调整后 ${a.lower} 组，${a.ribbons} 条流向`,
  'describe.picture.direct': (a: PictureSize) =>
    `划出 ${a.upper} 项，接收 ${a.lower} 项，${a.ribbons} 条流向`,
  'describe.picture.throughYears': (a: PictureSize & { years: number }) =>
    `划出 ${a.upper} 项，经 ${a.years} 个年度，接收 ${a.lower} 项，${a.ribbons} 条流向`,
  'describe.picture.moved': (a: Posts & { period: Years }) =>
    `${years(a.period)}${counted(a)}共划转 ${posts(a)}`,
  'describe.picture.assumption': (a: { text: Text }) => `假设：${a.text['zh-CN'].replace(/^假设：/, '')}`,
  'describe.picture.empty': (a: { period: Years }) => `${years(a.period)}没有划转`,
};
