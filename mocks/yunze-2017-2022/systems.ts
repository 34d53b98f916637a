import { localised } from '../../src/domain/localised';

/** The five systems the units of the bureau work in. */
export const systems = [
  { id: 'command', name: localised('决策指挥体系', 'Command') },
  { id: 'supervision', name: localised('队伍监督体系', 'Personnel and supervision') },
  { id: 'investigation', name: localised('侦查打击体系', 'Investigation') },
  { id: 'prevention', name: localised('治安防控体系', 'Public order') },
  { id: 'support', name: localised('服务保障体系', 'Services and support') },
] as const;

export type SystemId = (typeof systems)[number]['id'];
