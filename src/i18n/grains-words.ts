import type { Language } from './language';

interface SideArgs {
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** Words of the picture of a thousand marks. Numbers come printed. */
export interface GrainsWords {
  readonly statement: (a: { years: string; system: string; moved: string; each: boolean }) => string;
  readonly eachMark: (a: { posts: string | undefined }) => string;
  readonly othersMeant: string;
  readonly mixedMeant: string;
  readonly outside: (a: { posts: string }) => string;
  readonly fromTwoShares: string;
  readonly releasing: string;
  readonly others: string;
  readonly othersMixed: string;
  readonly moved: string;
  readonly movedShort: string;
  readonly ghost: string;
  readonly ofSystem: string;
  readonly ofReleasing: string;
  readonly marks: (n: number) => string;
  readonly lost: (a: SideArgs) => string;
  readonly gained: (a: SideArgs) => string;
  readonly within: (a: { before: string; after: string }) => string;
  readonly movedIs: (a: { posts: string; system: string; releasing: string }) => string;
  readonly state: (a: { above: number; below: number; moved: number; all: number }) => string;
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
    readonly share: string;
  };
}

const zhCN: GrainsWords = {
  statement: ({ years, system, moved, each }) =>
    `${years}，${each ? '每' : '全系统'} ${system} 名编制里，${moved} 名从划出单位沉到其余单位`,
  eachMark: ({ posts }) =>
    posts === undefined
      ? '共 1,000 点，一点是全系统编制的 0.1%，即每千名中的 1 名。'
      : `共 1,000 点，一点是全系统编制的 0.1%，约合 ${posts} 名；点数按最大余额法取整。`,
  othersMeant: '其余单位含接收单位，也含没有划出编制的市局单位，不等于旗县区。',
  mixedMeant: '有的划出单位同时划入编制；划入的都计在下方。',
  outside: ({ posts }) => `另有 ${posts} 名由系统外划入，不在图中。`,
  fromTwoShares: '两类单位的总量由报告的两个比例推算，附取整区间。',
  releasing: '划出单位',
  others: '其余单位（含接收单位）',
  othersMixed: '其余单位与划入的编制',
  moved: '划转的编制',
  movedShort: '名沉下去',
  ghost: '划转前的位置',
  ofSystem: '占全系统',
  ofReleasing: '占划出单位',
  marks: (n) => `${n} 点`,
  lost: ({ before, after, change }) => `调整前 ${before} 名，调整后 ${after} 名，减少 ${change} 名`,
  gained: ({ before, after, change }) => `调整前 ${before} 名，调整后 ${after} 名，增加 ${change} 名`,
  within: ({ before, after }) => `区间 ${before} → ${after}`,
  movedIs: ({ posts, system, releasing }) =>
    `${posts} 名从划出单位沉到其余单位，占全系统 ${system}，占划出单位 ${releasing}`,
  state: ({ above, below, moved, all }) =>
    `图中 1,000 点：上方 ${above} 点，下方 ${below} 点；${all} 点中已有 ${moved} 点沉到下方。`,
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
    share: '占全系统（调整后）',
  },
};

const en: GrainsWords = {
  statement: ({ years, system, moved, each }) =>
    `${years}: of ${each ? 'every' : 'all'} ${system} posts, ${moved} sank from the releasing units to all others`,
  eachMark: ({ posts }) =>
    posts === undefined
      ? '1,000 marks, each 0.1% of all posts: one of every thousand.'
      : `1,000 marks, each 0.1% of all posts, about ${posts} posts; marks are rounded by the largest remainder.`,
  othersMeant:
    'All others hold the receiving units, and city units that gave nothing: they are not the districts.',
  mixedMeant: 'Some releasing units also received; all that was received counts below.',
  outside: ({ posts }) => `Another ${posts} posts came from outside the system and are not drawn.`,
  fromTwoShares: 'Both totals follow from two reported shares and have a rounding interval.',
  releasing: 'Releasing units',
  others: 'All other units (receiving included)',
  othersMixed: 'Other units, and posts received',
  moved: 'Posts moved',
  movedShort: 'posts sank',
  ghost: 'Where they were',
  ofSystem: 'of the system',
  ofReleasing: 'of the releasing units',
  marks: (n) => `${n} ${n === 1 ? 'mark' : 'marks'}`,
  lost: ({ before, after, change }) => `${before} posts before, ${after} after, ${change} fewer`,
  gained: ({ before, after, change }) => `${before} posts before, ${after} after, ${change} more`,
  within: ({ before, after }) => `interval ${before} → ${after}`,
  movedIs: ({ posts, system, releasing }) =>
    `${posts} posts sank from the releasing units to all others, ${system} of the system, ${releasing} of the releasing units`,
  state: ({ above, below, moved, all }) =>
    `1,000 marks: ${above} above, ${below} below; ${moved} of ${all} have sunk.`,
  player: {
    play: 'Play',
    pause: 'Pause',
    again: 'Replay',
    scrub: 'How far they have sunk',
    at: ({ moved, all }) => `${moved} of ${all} posts moved`,
    still: 'Motion is off in your system settings; drag to look.',
  },
  table: {
    caption: ({ title }) => `Posts and marks: ${title}`,
    group: 'Group',
    before: 'Before',
    after: 'After',
    change: 'Change',
    marks: 'Marks after',
    total: 'Total',
    share: 'Share of the system after',
  },
};

export const grainsWords: Readonly<Record<Language, GrainsWords>> = { 'zh-CN': zhCN, en };
