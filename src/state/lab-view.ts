import { cutLevels, type CutLevel } from '../domain/plan/plan';
import { planTemplates, type PlanTemplate } from '../domain/plan/plan-template';
import { addressOf, spelledId } from './address';
import { openingView } from './view';

/** What stands in the middle of the lab. */
export const labPanels = [
  'picture',
  'methods',
  'goal',
  'compare',
  'transfers',
  'years',
  'data',
  'history',
] as const;
export type LabPanel = (typeof labPanels)[number];

/** In the place of a plan's id: what the data says, which nobody edits. No plan has this id. */
export const baselineId = 'baseline';

/** In the place of a plan's id: the plan that the address itself carries. No plan has this id. */
export const linkedId = 'link';

/** What stands in the place of a plan's id for what a template makes of the data, `baselineId` among them. No plan has these ids. */
export const templateOf = (plan: string): PlanTemplate | undefined =>
  planTemplates.find((template) => template === plan);

/** Whether a plan of this id is kept somewhere: neither what a template makes nor one that only its link carries. */
export const isKept = (plan: string): boolean => templateOf(plan) === undefined && plan !== linkedId;

/** What the lab shows. */
export interface LabView {
  readonly dataset: string;
  /** The id of a plan, a template or `linkedId`. */
  readonly plan: string;
  /** The plan of `linkedId` as `packPlan` wrote it; no other has it. */
  readonly packed?: string;
  readonly panel: LabPanel;
  /** What the plan is compared with, in order: ids of plans, or `baselineId`. */
  readonly compared: readonly string[];
  /** What the picture draws the releasing side by; absent where its size decides. */
  readonly upper?: CutLevel;
  /** The decision to go to, as the leaf of a patch: `cut/units/s-command/floor`. */
  readonly at?: string;
}

export const openingLab: LabView = {
  dataset: openingView.dataset,
  plan: baselineId,
  panel: 'picture',
  compared: [baselineId],
};

/** The parameters of a view. Defaults are left out. */
const encodeLab = (view: LabView): [string, string][] => {
  const params: [string, string][] = [];
  if (view.dataset !== openingLab.dataset) params.push(['data', view.dataset]);
  if (view.panel !== openingLab.panel) params.push(['panel', view.panel]);
  const usual = view.compared.length === 1 && view.compared[0] === baselineId;
  if (!usual) for (const id of view.compared.length === 0 ? [''] : view.compared) params.push(['with', id]);
  if (view.upper !== undefined) params.push(['upper', view.upper]);
  if (view.at !== undefined) params.push(['at', view.at]);
  if (view.plan === linkedId && view.packed !== undefined) params.push(['pack', view.packed]);
  return params;
};

/** Reads the parameters of a view; what cannot be read gives its default and counts as damage. */
export const decodeLab = (
  plan: string | undefined,
  params: URLSearchParams,
): { view: LabView; damaged: boolean } => {
  const panel = params.get('panel');
  const known = labPanels.find((each) => each === panel);
  const compared = params.getAll('with').filter((id) => id !== '');
  const at = params.get('at');
  const upper = params.get('upper');
  const level = cutLevels.find((each) => each === upper);
  const packed = params.get('pack') ?? '';
  const asked = plan === undefined || plan === '' ? baselineId : spelledId(plan);
  const id = asked === linkedId && packed === '' ? undefined : asked;
  const view: LabView = {
    dataset: params.get('data') ?? openingLab.dataset,
    plan: id ?? baselineId,
    ...(id === linkedId && { packed }),
    panel: known ?? openingLab.panel,
    compared: params.has('with') ? [...new Set(compared)] : openingLab.compared,
    ...(level && { upper: level }),
    ...(at !== null && at !== '' && { at }),
  };
  const isDamaged = (said: string | null, read: unknown) => said !== null && read === undefined;
  return { view, damaged: isDamaged(panel, known) || isDamaged(upper, level) || id === undefined };
};

/** The address of a view, as a hash without `#`. */
export const labAddress = (view: LabView): string =>
  addressOf(`/lab/${encodeURIComponent(view.plan)}`, encodeLab(view));
