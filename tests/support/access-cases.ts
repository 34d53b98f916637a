import { pictureIds } from '../../src/state/view';
import { allCases, pairwise, type CaseOf } from './pairwise';

const places = [...pictureIds, 'sources', 'lab'] as const;
/** Pages that are no picture of Explore: nothing in them is pinned, and they have no table in place of a diagram. */
const pages: readonly string[] = ['sources', 'lab'];
const states = ['full', 'empty', 'loading', 'error'] as const;
const looks = { theme: ['light', 'dark', 'projector'], language: ['zh-CN', 'en'] } as const;
const views = {
  place: places,
  form: ['diagram', 'table'],
  dataset: ['baotou-2019-2022', 'yunze-2017-2022'],
} as const;
const sizes = ['1366x768', '390x844', '1920x1080', '1024x768'] as const;

const factors = { ...views, ...looks, state: states };

export type AccessCase = CaseOf<typeof factors> & { readonly size: (typeof sizes)[number] };

/** What a picture has pinned, so that its side panel speaks. */
const pins: Readonly<Record<AccessCase['place'], string>> = {
  'before-after': 'link:before:releasing>after:others',
  'units-years-districts': 'year:2020',
  grains: 'node:moved',
  organisations: 'change:O4',
  duties: 'duty:R4',
  districts: 'unit:d-150203',
  matrix: 'unit:d-150203',
  outcomes: 'figure:F24',
  sources: '',
  lab: '',
};

const faults = { full: '', empty: '', loading: 'never', error: 'status:404' } as const;

/** The address of a case. */
export const hashOf = ({ place, state, form, dataset }: AccessCase): string => {
  const params = new URLSearchParams({ v: '1', data: dataset });
  const isPage = pages.includes(place);
  if (!isPage) params.set('form', form);
  if (!isPage && state === 'full') params.set('pin', pins[place]);
  if (faults[state] !== '') params.set('fault', faults[state]);
  return `#/${isPage ? place : `explore/${place}`}?${params.toString()}`;
};

/** What stands once a case is all there. */
export const readyOf = ({ place, state }: AccessCase): string => {
  if (state === 'loading') return 'main [role=status]';
  if (state === 'error') return 'main [role=alert]';
  if (place === 'sources' || place === 'lab') return `[data-page-ready=${place}]`;
  return state === 'empty'
    ? '[data-started] main section h2'
    : `[data-picture="${place}"][data-picture-ready]`;
};

export const titleOf = (each: AccessCase): string => Object.values(each).join(' ');

/** A page has one form only. */
const formed = (each: CaseOf<typeof factors>): CaseOf<typeof factors> =>
  pages.includes(each.place) ? { ...each, form: 'diagram' } : each;

/** One size after the other. */
const sized = (cases: readonly CaseOf<typeof factors>[]): readonly AccessCase[] =>
  [...new Map(cases.map(formed).map((each) => [Object.values(each).join(' '), each] as const)).values()].map(
    (each, i) => ({ ...each, size: sizes[i % sizes.length]! }),
  );

const choose = process.env['ALL_CASES'] ? allCases : pairwise;

/** Every place, form, data set, theme and language, full: each with each other; under `ALL_CASES` all with all. */
export const fullCases = sized(choose({ ...factors, state: ['full'] as const }));

/** The same with nothing there, nothing yet, or a failure. */
export const bareCases = sized(choose({ ...factors, state: ['empty', 'loading', 'error'] as const }));
