import { localised } from '../../src/domain/localised';
import type { Body, Reorganisation } from '../../src/domain/figures/reorganisation';
import { bodies, body, reportedChange } from './bodies';
import { derivedFigures } from './derived-figures';

/** The departments before and after, as D10 computes them. */
function departments(): Pick<Reorganisation, 'before' | 'after'> {
  const value = derivedFigures.find(({ id }) => id === 'D10')?.value;
  if (value?.kind !== 'change') throw new Error(`D10 is not a change but ${value?.kind}`);
  const name = localised('内设机构', 'Internal departments');
  const counted = (count: typeof value.before): Body => ({ name, count });
  return { before: [counted(value.before)], after: [counted(value.after)] };
}

/** O1–O4: mergers and streamlining in the bureau. */
export const reorganisationsStructure: readonly Reorganisation[] = [
  reportedChange('一·1', {
    id: 'O1',
    kind: 'merge',
    before: [body('情报中心', 'Intelligence Centre'), body('指挥中心', 'Command Centre')],
    after: [body('情报指挥中心', 'Intelligence and Command Centre')],
    tiers: ['city'],
    figures: ['F2'],
  }),
  reportedChange('一·1', {
    id: 'O2',
    kind: 'merge',
    before: [
      body('督察支队', 'Police Supervision Detachment'),
      body('信访科', 'Petitions Section'),
      body('审计科', 'Audit Section'),
    ],
    after: [body('督察审计信访支队', 'Supervision, Audit and Petitions Detachment')],
    tiers: ['city'],
    figures: ['F3'],
  }),
  reportedChange('一·1', {
    id: 'O3',
    kind: 'merge',
    before: [
      body('技术侦查支队', 'Technical Investigation Detachment'),
      body('网络安全保卫支队', 'Network Security Detachment'),
    ],
    after: [body('技术侦查支队', 'Technical Investigation Detachment')],
    tiers: ['city'],
    figures: ['F4'],
    note: localised('沿用其中一个旧名。', 'The survivor keeps one of the old names.'),
  }),
  {
    id: 'O4',
    kind: 'streamline',
    ...departments(),
    tiers: ['city'],
    basis: 'derived',
    source: { kind: 'figures', of: ['F5', 'F6'] },
    figures: ['D10'],
    note: localised(
      '以 F5 为净数推算，见 D10；上面三处合并含在其中。',
      'Derived as if F5 were net, see D10; the three mergers above are part of it.',
    ),
  },
];

/** O14: the stations. */
export const reorganisationsStations: readonly Reorganisation[] = [
  reportedChange('一·3', {
    id: 'O14',
    kind: 'reorganise',
    before: [bodies(44, '城镇派出所', 'Urban police stations')],
    after: [bodies(44, '两队一室的城镇派出所', 'Urban police stations with two teams and one office')],
    tiers: ['station'],
    figures: ['F17'],
  }),
];
