import type { Language } from './language';
import { isOne, plural } from './plural';

interface SideArgs {
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** What stands above: the releasing units of a report that knows no others, or the whole bureau. */
type UpperIs = 'releasing' | 'bureau';
type ByUpper<T = string> = Readonly<Record<UpperIs, T>>;

/** Ways to move that no mark follows. */
export type AsideName = 'inBureau' | 'inCounties' | 'entered' | 'left';

/** Words of the picture of a thousand marks. Numbers come printed. */
export interface GrainsWords {
  /** `risen`: what went the other way, where anything did. */
  readonly statement: (a: {
    years: string;
    system: string;
    moved: string;
    each: boolean;
    upperIs: UpperIs;
    risen: string | undefined;
  }) => string;
  readonly eachMark: (a: { posts: string | undefined }) => string;
  readonly lowerMeant: ByUpper;
  readonly asideMeant: Readonly<Record<AsideName, string>>;
  readonly fromTwoShares: string;
  readonly upper: ByUpper;
  readonly lower: ByUpper;
  readonly moved: ByUpper;
  /** After a printed number. */
  readonly movedShort: (posts: string) => string;
  readonly risen: string;
  readonly risenShort: (posts: string) => string;
  readonly aside: Readonly<Record<AsideName, string>>;
  readonly ghost: string;
  readonly ofSystem: string;
  readonly ofUpper: ByUpper;
  readonly marks: (n: number) => string;
  readonly lost: (a: SideArgs) => string;
  readonly gained: (a: SideArgs) => string;
  readonly within: (a: { before: string; after: string }) => string;
  readonly movedIs: ByUpper<(a: { posts: string; system: string; upper: string }) => string>;
  readonly risenIs: (a: { posts: string; system: string }) => string;
  readonly asideIs: (a: { posts: string; system: string | undefined }) => string;
  readonly state: (a: { above: number; below: number; moved: number; all: number }) => string;
  readonly stateRisen: (a: { risen: number; all: number }) => string;
  readonly player: {
    readonly play: string;
    readonly pause: string;
    readonly again: string;
    readonly scrub: string;
    readonly at: (a: { moved: string; all: string }) => string;
    readonly still: string;
  };
  readonly table: {
    readonly caption: (a: { title: string }) => string;
    readonly group: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly marks: string;
    readonly total: string;
    readonly shareBefore: string;
    readonly shareAfter: string;
  };
}

const zhCN: GrainsWords = {
  statement: ({ years, system, moved, each, upperIs, risen }) =>
    [
      `${years}，${each ? '每' : '全系统'} ${system} 名编制里，${moved} 名从${upperIs === 'bureau' ? '市局沉到区县' : '划出单位沉到其余单位'}`,
      ...(risen === undefined ? [] : [`${risen} 名由区县上收市局`]),
    ].join('，'),
  eachMark: ({ posts }) =>
    posts === undefined
      ? '共 1,000 点，一点是全系统编制的 0.1%，即每千名中的 1 名。'
      : `共 1,000 点，一点是全系统编制的 0.1%，约合 ${posts} 名；点数按最大余额法取整。`,
  lowerMeant: {
    releasing: '其余单位含接收单位，也含没有划出编制的市局单位，不等于旗县区。',
    bureau: '上方为市局，下方为区县及其派出所。',
  },
  asideMeant: {
    inBureau: '市局内部划转的，点不移动。',
    inCounties: '区县之间划转的，点不移动。',
    entered: '系统外划入的只计入调整后总数。',
    left: '划往系统外的，点留在原处。',
  },
  fromTwoShares: '两类单位的总量由报告的两个比例推算，括号内为相符整数。',
  upper: { releasing: '划出单位', bureau: '市局' },
  lower: { releasing: '其余单位（含接收单位）', bureau: '区县' },
  moved: { releasing: '划转的编制', bureau: '下沉的编制' },
  movedShort: () => '名沉下去',
  risen: '上收的编制',
  risenShort: () => '名升上来',
  aside: {
    inBureau: '市局内部划转',
    inCounties: '区县之间划转',
    entered: '系统外划入',
    left: '划往系统外',
  },
  ghost: '划转前的位置',
  ofSystem: '占全系统',
  ofUpper: { releasing: '占划出单位', bureau: '占市局' },
  marks: (n) => `${n} 点`,
  lost: ({ before, after, change }) => `调整前 ${before} 名，调整后 ${after} 名，减少 ${change} 名`,
  gained: ({ before, after, change }) => `调整前 ${before} 名，调整后 ${after} 名，增加 ${change} 名`,
  within: ({ before, after }) => `相符整数 ${before} → ${after}`,
  movedIs: {
    releasing: ({ posts, system, upper }) =>
      `${posts} 名从划出单位沉到其余单位，占全系统 ${system}，占划出单位 ${upper}`,
    bureau: ({ posts, system, upper }) => `${posts} 名从市局沉到区县，占全系统 ${system}，占市局 ${upper}`,
  },
  risenIs: ({ posts, system }) => `${posts} 名从区县上收到市局，占全系统 ${system}`,
  asideIs: ({ posts, system }) => `${posts} 名${system === undefined ? '' : `，占全系统 ${system}`}`,
  state: ({ above, below, moved, all }) =>
    `图中 1,000 点：上方 ${above} 点，下方 ${below} 点；${all} 点中已有 ${moved} 点沉到下方。`,
  stateRisen: ({ risen, all }) => `${all} 点中已有 ${risen} 点升到上方。`,
  player: {
    play: '播放',
    pause: '暂停',
    again: '重播',
    scrub: '划转进度',
    at: ({ moved, all }) => `已划转 ${moved} 名，共 ${all} 名`,
    still: '已按系统设置停用动画，可拖动查看。',
  },
  table: {
    caption: ({ title }) => `编制与点数：${title}`,
    group: '类别',
    before: '调整前',
    after: '调整后',
    change: '增减',
    marks: '调整后点数',
    total: '合计',
    shareBefore: '占全系统（调整前）',
    shareAfter: '占全系统（调整后）',
  },
};

const en: GrainsWords = {
  statement: ({ years, system, moved, each, upperIs, risen }) =>
    [
      `${years}: of ${each ? 'every' : 'all'} ${plural(system, 'post')}, ${moved} sank from ${upperIs === 'bureau' ? 'the bureau to the districts' : 'the releasing units to all others'}`,
      ...(risen === undefined ? [] : [`${risen} rose`]),
    ].join(', '),
  eachMark: ({ posts }) =>
    posts === undefined
      ? '1,000 marks, each 0.1% of all posts: one of every thousand.'
      : `1,000 marks, each 0.1% of all posts, about ${plural(posts, 'post')}, rounded by the largest remainder.`,
  lowerMeant: {
    releasing:
      'All others hold the receiving units, and city units that gave nothing: they are not the districts.',
    bureau: 'Above is the bureau, below are the districts with their stations.',
  },
  asideMeant: {
    inBureau: 'Posts moved within the bureau move no mark.',
    inCounties: 'Posts moved between districts move no mark.',
    entered: 'Posts from outside count only in the total after.',
    left: 'The marks of posts that left the system stay.',
  },
  fromTwoShares: 'Both totals follow from two reported shares; in brackets the whole numbers that agree.',
  upper: { releasing: 'Releasing units', bureau: 'Bureau' },
  lower: { releasing: 'All other units (receiving included)', bureau: 'Districts' },
  moved: { releasing: 'Posts moved', bureau: 'Posts moved down' },
  movedShort: (posts) => (isOne(posts) ? 'post sank' : 'posts sank'),
  risen: 'Posts moved up',
  risenShort: (posts) => (isOne(posts) ? 'post rose' : 'posts rose'),
  aside: {
    inBureau: 'Moved within the bureau',
    inCounties: 'Moved between districts',
    entered: 'From outside the system',
    left: 'To outside the system',
  },
  ghost: 'Where they were',
  ofSystem: 'of the system',
  ofUpper: { releasing: 'of the releasing units', bureau: 'of the bureau' },
  marks: (n) => plural(n, 'mark'),
  lost: ({ before, after, change }) => `${plural(before, 'post')} before, ${after} after, ${change} fewer`,
  gained: ({ before, after, change }) => `${plural(before, 'post')} before, ${after} after, ${change} more`,
  within: ({ before, after }) => `whole numbers that agree ${before} → ${after}`,
  movedIs: {
    releasing: ({ posts, system, upper }) =>
      `${plural(posts, 'post')} sank from the releasing units to all others, ${system} of the system, ${upper} of the releasing units`,
    bureau: ({ posts, system, upper }) =>
      `${plural(posts, 'post')} sank from the bureau to the districts, ${system} of the system, ${upper} of the bureau`,
  },
  risenIs: ({ posts, system }) =>
    `${plural(posts, 'post')} rose from the districts to the bureau, ${system} of the system`,
  asideIs: ({ posts, system }) =>
    `${plural(posts, 'post')}${system === undefined ? '' : `, ${system} of the system`}`,
  state: ({ above, below, moved, all }) =>
    `1,000 marks: ${above} above, ${below} below; ${moved} of ${all} ${isOne(moved) ? 'has' : 'have'} sunk.`,
  stateRisen: ({ risen, all }) => ` ${risen} of ${all} ${isOne(risen) ? 'has' : 'have'} risen.`,
  player: {
    play: 'Play',
    pause: 'Pause',
    again: 'Replay',
    scrub: 'How far they have sunk',
    at: ({ moved, all }) => `${moved} of ${plural(all, 'post')} moved`,
    still: 'Your system stops motion: drag to look.',
  },
  table: {
    caption: ({ title }) => `Posts and marks: ${title}`,
    group: 'Group',
    before: 'Before',
    after: 'After',
    change: 'Change',
    marks: 'Marks after',
    total: 'Total',
    shareBefore: 'Of the system before',
    shareAfter: 'Of the system after',
  },
};

export const grainsWords: Readonly<Record<Language, GrainsWords>> = { 'zh-CN': zhCN, en };
