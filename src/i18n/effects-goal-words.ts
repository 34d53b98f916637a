import type { Language } from './language';
import { isOne, plural } from './plural';

type Kind = 'lowest-level' | 'grass-roots-share' | 'lowest-posts';
type Way = 'smallest-moved' | 'least-change';

interface Binding {
  readonly unit: string;
  readonly need: string;
  readonly posts: string;
  readonly lacking: string;
}

/** Words of seeking a goal. Numbers and names arrive printed. */
export interface GoalWords {
  readonly title: string;
  readonly help: string;
  readonly goal: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly units: Readonly<Record<Kind, string>>;
  readonly way: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly seek: string;
  readonly empty: string;
  readonly take: string;
  readonly taken: string;
  readonly needsOpenings: (a: { readonly count: number; readonly names: string }) => string;
  readonly needsResidents: (a: { readonly count: number; readonly names: string }) => string;
  readonly enter: string;
  readonly already: (a: { readonly value: string }) => string;
  readonly answer: (a: { readonly moved: string; readonly was: string }) => string;
  readonly sameMoved: (a: { readonly moved: string }) => string;
  readonly reaches: (a: { readonly before: string; readonly after: string }) => string;
  readonly reached: (a: { readonly after: string }) => string;
  readonly differently: (a: { readonly posts: string }) => string;
  readonly impossible: string;
  readonly problems: {
    readonly 'goal-not-usable': string;
    readonly 'cap-binds': (a: Binding) => string;
    readonly 'lock-binds': (a: Binding) => string;
    readonly 'hand-binds': (a: Binding) => string;
    readonly 'no-weight-binds': (a: Binding) => string;
    readonly 'moved-binds': (a: {
      readonly needed: string;
      readonly most: string;
      readonly lacking: string;
    }) => string;
    readonly 'moved-too-few': (a: { readonly moved: string; readonly lacking: string }) => string;
  };
  /** What stops the posts to be moved, by the code of the limit. */
  readonly because: (a: { readonly limit: string }) => string;
}

const zhCN: GoalWords = {
  title: '按目标求解',
  help: '定一个目标，求最少要下沉多少名，或对现方案改动最少的做法。',
  goal: '目标',
  kinds: {
    'lowest-level': '每万人编制最低的旗县区不低于',
    'grass-roots-share': '旗县区占全系统编制不低于',
    'lowest-posts': '每个旗县区编制不低于',
  },
  units: { 'lowest-level': '名/万人', 'grass-roots-share': '%', 'lowest-posts': '名' },
  way: '求法',
  ways: { 'smallest-moved': '下沉总量最小', 'least-change': '改动最少' },
  seek: '求解',
  empty: '请先填目标值。',
  take: '采用',
  taken: '已采用，可撤销',
  needsOpenings: (a) => `先填写原有编制：${a.names}，共 ${a.count} 个旗县区未列。`,
  needsResidents: (a) => `先填写人口：${a.names}，共 ${a.count} 个旗县区未列。`,
  enter: '去填写',
  already: (a) => `现方案已达到目标：${a.value}。`,
  answer: (a) => `下沉总量 ${a.was} → ${a.moved} 名`,
  sameMoved: (a) => `下沉总量仍为 ${a.moved} 名`,
  reaches: (a) => `目标值 ${a.before} → ${a.after}`,
  reached: (a) => `目标值 ${a.after}`,
  differently: (a) => `与现方案相差 ${a.posts} 名`,
  impossible: '达不到目标',
  problems: {
    'goal-not-usable': '目标须为不小于 0 的数。',
    'cap-binds': (a) => `${a.unit}须补 ${a.need} 名，上限只许 ${a.posts} 名，差 ${a.lacking} 名`,
    'lock-binds': (a) => `${a.unit}须补 ${a.need} 名，已锁定为 ${a.posts} 名，差 ${a.lacking} 名`,
    'hand-binds': (a) => `${a.unit}须补 ${a.need} 名，手工设定为 ${a.posts} 名，差 ${a.lacking} 名`,
    'no-weight-binds': (a) => `${a.unit}须补 ${a.need} 名，权重为 0 只得 ${a.posts} 名，差 ${a.lacking} 名`,
    'moved-binds': (a) => `须下沉 ${a.needed} 名，最多能下沉 ${a.most} 名，差 ${a.lacking} 名`,
    'moved-too-few': (a) => `受限于下沉总量 ${a.moved} 名：从其余旗县区匀出的还差 ${a.lacking} 名`,
  },
  because: (a) => `受限于${a.limit}`,
};

const en: GoalWords = {
  title: 'Seek a goal',
  help: 'Set a goal: find the fewest posts to move, or the least change to the plan, that reaches it.',
  goal: 'Goal',
  kinds: {
    'lowest-level': 'Lowest level of a district, at least',
    'grass-roots-share': 'Share of the districts in all posts, at least',
    'lowest-posts': 'Posts of every district, at least',
  },
  units: { 'lowest-level': 'per 10,000', 'grass-roots-share': '%', 'lowest-posts': 'posts' },
  way: 'Find',
  ways: { 'smallest-moved': 'the fewest posts to move', 'least-change': 'the least change' },
  seek: 'Seek',
  empty: 'Enter the value of the goal first.',
  take: 'Use it',
  taken: 'Used; it can be undone',
  needsOpenings: (a) => `Enter opening posts first: not stated for ${a.count}, ${a.names}.`,
  needsResidents: (a) => `Enter the population first: not stated for ${a.count}, ${a.names}.`,
  enter: 'Enter them',
  already: (a) => `The plan reaches the goal already: ${a.value}.`,
  answer: (a) => `Posts to move ${a.was} → ${a.moved}`,
  sameMoved: (a) => `Posts to move stay at ${a.moved}`,
  reaches: (a) => `Goal ${a.before} → ${a.after}`,
  reached: (a) => `Goal ${a.after}`,
  differently: (a) => `${plural(a.posts, 'post')} placed otherwise than in the plan`,
  impossible: 'The goal cannot be reached',
  problems: {
    'goal-not-usable': 'A goal must be a number, 0 or more.',
    'cap-binds': (a) => `${a.unit} needs ${a.need}, its cap allows ${a.posts}: ${a.lacking} short`,
    'lock-binds': (a) => `${a.unit} needs ${a.need}, it is locked at ${a.posts}: ${a.lacking} short`,
    'hand-binds': (a) => `${a.unit} needs ${a.need}, it is set to ${a.posts} by hand: ${a.lacking} short`,
    'no-weight-binds': (a) =>
      `${a.unit} needs ${a.need}, without weight it gets ${a.posts}: ${a.lacking} short`,
    'moved-binds': (a) =>
      `${a.needed} ${isOne(a.needed) ? 'has' : 'have'} to be moved, ${a.most} can be: ${a.lacking} short`,
    'moved-too-few': (a) =>
      `Bound by the ${plural(a.moved, 'post')} to move: the others cannot spare ${a.lacking} of them`,
  },
  because: (a) => `bound by: ${a.limit}`,
};

export const goalWords: Readonly<Record<Language, GoalWords>> = { 'zh-CN': zhCN, en };
