import type { Language } from './language';

export const termIds = [
  'quota',
  'special-quota',
  'authorised',
  'in-post',
  'vacant',
  'over-quota',
  'utilisation',
  'releasing-unit',
  'receiving-unit',
  'cut-and-top-up',
  'posts-down',
  'officers-down',
  'approval-number',
  'transfer-table',
  'internal-department',
  'affiliated-body',
  'bureau',
  'headquarters',
  'county-bureaus',
  'revolving-quota',
  'per-thousand',
  'per-ten-thousand',
  'rounding-interval',
  'agreeing-wholes',
  'station-share',
  'supervision',
  'inspection',
  'reconsideration',
] as const;
export type TermId = (typeof termIds)[number];

interface TermWords {
  /** How it is written in a text; the first is its name. */
  readonly names: readonly [string, ...string[]];
  readonly definition: string;
}

/** A word of the trade with what it means. */
export interface GlossaryTerm extends TermWords {
  readonly id: TermId;
}

const term = (definition: string, ...names: [string, ...string[]]): TermWords => ({ names, definition });

const zhCN: Readonly<Record<TermId, TermWords>> = {
  quota: term('经批准可以配备人员的名额。计的是岗位，不是在岗的人。', '编制'),
  'special-quota': term(
    '专供政法机关使用、总量由上级核定的编制。市里只能在总量内调剂，不能增加。',
    '政法专项编制',
  ),
  authorised: term('经机构编制部门批准的编制数。', '核定编制'),
  'in-post': term('占用编制、实际在岗的人数。计的是人，不是岗位。', '实有人数'),
  vacant: term('核定编制多于实有人数的部分。', '空编'),
  'over-quota': term('实有人数多于核定编制的部分。', '超编'),
  utilisation: term('实有人数除以核定编制，可以超过 100%。', '编制使用率'),
  'releasing-unit': term('把编制让出去、核定数随之减少的单位。', '划出单位'),
  'receiving-unit': term('得到编制、核定数随之增加的单位。', '接收单位'),
  'cut-and-top-up': term('减少上级机关的编制，补给下级单位；总数不变，一减一补相等。', '减上补下'),
  'posts-down': term('编制由上级划给下级。动的是名额，人员不一定随之调动。', '编制下沉'),
  'officers-down': term('民警到一线工作。动的是人，编制不一定随之划转。', '警力下沉'),
  'approval-number': term('批准编制调整的文件编号，每一笔划转以它为据。', '批准文号'),
  'transfer-table': term('逐笔列出划出、划入及前后核定数的表；划出合计等于划入合计。', '编制划转表'),
  'internal-department': term('单位内部设置的办事机构。', '内设机构'),
  'affiliated-body': term('由单位直接管理、自身成建制的机构，例如支队。', '直属机构'),
  bureau: term('市一级的公安局，包括机关和直属机构。', '市局'),
  headquarters: term('市局本身的内设机构，不含直属机构。', '市局机关'),
  'county-bureaus': term(
    '旗、县、区一级的公安局和公安分局。',
    '旗县区公安（分）局',
    '旗县区公安(分)局',
    '旗县区公安局',
  ),
  'revolving-quota': term('由机构编制部门统一掌握、临时借用、到期收回的编制。', '周转编制'),
  'per-thousand': term(
    '把全系统编制折算成 1,000 名来看，1 名即总数的千分之一。与每万人编制是两回事。',
    '每千名编制',
    '每 1,000 名编制',
    '每1,000名编制',
  ),
  'rounding-interval': term(
    '报告所印的数在四舍五入之前可能的范围：方括号含端点，圆括号不含。推算数的区间由同一组报告数一起推得。',
    '取整区间',
  ),
  'agreeing-wholes': term(
    '与报告的比例都相符的整数编制，写作“最少—最多”，两端都含。划转数按整数计，所以比比例的取整区间略窄；区间还容许比例本身在取整范围内变动。',
    '相符整数',
  ),
  'per-ten-thousand': term('每一万居民对应的编制数；须说明用的是哪一次的人口数。', '每万人编制'),
  'station-share': term('派出所的警力占本级公安机关全部警力的比例。', '派出所警力占比'),
  supervision: term('公安机关对自身执法执勤和纪律的内部监督。', '督察'),
  inspection: term('党委对下级党组织的政治监督，与公安督察不同。', '巡察'),
  reconsideration: term('对行政决定不服，依法申请行政机关重新审查。', '行政复议'),
};

const en: Readonly<Record<TermId, TermWords>> = {
  quota: term(
    'The posts that have been approved and may be filled. It counts posts, not people.',
    'staffing quota',
    'staffing quotas',
  ),
  'special-quota': term(
    'The quota set aside for political-legal bodies, its size fixed from above. A city can redistribute it, not add to it.',
    'special political-legal staffing quota',
    'special political-legal quota',
  ),
  authorised: term(
    'The number of posts approved by the staffing authority.',
    'authorised posts',
    'authorised post',
  ),
  'in-post': term('The people who hold a post and work. It counts people, not posts.', 'staff in post'),
  vacant: term(
    'What authorised posts exceed the staff in post by.',
    'vacant posts',
    'vacant post',
    'vacancies',
  ),
  'over-quota': term('What the staff in post exceed authorised posts by.', 'over quota'),
  utilisation: term(
    'Staff in post divided by authorised posts; it can exceed 100%.',
    'quota utilisation rate',
    'quota utilisation',
  ),
  'releasing-unit': term(
    'A unit that gives posts away and has fewer authorised afterwards.',
    'releasing unit',
    'releasing units',
  ),
  'receiving-unit': term(
    'A unit that gains posts and has more authorised afterwards.',
    'receiving unit',
    'receiving units',
  ),
  'cut-and-top-up': term(
    'Posts are cut at the higher level and given to the lower; what is cut equals what is given, and the total stays.',
    'cut above, top up below',
  ),
  'posts-down': term(
    'Posts transferred from a higher to a lower level. People need not move with them.',
    'posts moved down',
  ),
  'officers-down': term(
    'Officers sent to work at the front line. Posts need not move with them.',
    'officers redeployed to the front line',
  ),
  'approval-number': term(
    'The number of the document that approved a change of posts; every transfer rests on one.',
    'approval document number',
    'approval document numbers',
  ),
  'transfer-table': term(
    'The form that lists every transfer with the authorised posts before and after; the sums out and in are equal.',
    'quota transfer table',
  ),
  'internal-department': term(
    'An office set up inside a unit.',
    'internal department',
    'internal departments',
  ),
  'affiliated-body': term(
    'A body under direct management of a unit with an organisation of its own, such as a detachment.',
    'directly affiliated body',
    'directly affiliated bodies',
  ),
  bureau: term(
    'The police bureau of the city: its headquarters and the bodies directly affiliated to it.',
    'municipal bureau',
  ),
  headquarters: term(
    'The internal departments of the municipal bureau, without the directly affiliated bodies.',
    'bureau headquarters',
    'headquarters of the municipal bureau',
  ),
  'county-bureaus': term(
    'The police bureaus and sub-bureaus of banners, counties and districts.',
    'banner, county and district bureaus and sub-bureaus',
    'banner, county and district bureaus',
  ),
  'revolving-quota': term(
    'Posts the staffing authority keeps in hand, lends for a time and takes back.',
    'revolving quota',
  ),
  'per-thousand': term(
    'The posts of the whole system taken as 1,000, so that one is a thousandth of all. Not posts per 10,000 residents.',
    'per 1,000 posts',
  ),
  'rounding-interval': term(
    'What a printed number may have been before it was rounded: a square end belongs to it, a round one does not. That of a derived number follows from the reported ones together.',
    'rounding interval',
  ),
  'agreeing-wholes': term(
    'The numbers of posts, from the fewest to the most, with which every share of the report holds. Posts moved are whole here, so the range is a little narrower than the rounding interval of a share, which lets the share itself vary.',
    'whole numbers that agree',
  ),
  'per-ten-thousand': term(
    'Posts for every 10,000 residents; which population was used has to be said.',
    'posts per 10,000 residents',
  ),
  'station-share': term(
    'The police strength in police stations, out of the whole strength of the same level.',
    'share of police strength in police stations',
  ),
  supervision: term(
    'Internal control of how the police do their duty and keep discipline.',
    'police supervision',
  ),
  inspection: term(
    'Political supervision of lower party organisations by the party committee; not police supervision.',
    'disciplinary inspection',
  ),
  reconsideration: term(
    'A new examination, by an administrative body, of a decision someone objects to.',
    'administrative reconsideration',
  ),
};

const listed = (words: Readonly<Record<TermId, TermWords>>): readonly GlossaryTerm[] =>
  termIds.map((id) => ({ id, ...words[id] }));

/** The words of the trade by language, in the same order. */
export const glossaryWords: Readonly<Record<Language, readonly GlossaryTerm[]>> = {
  'zh-CN': listed(zhCN),
  en: listed(en),
};
