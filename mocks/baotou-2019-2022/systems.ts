import { localised } from '../../src/domain/localised';

/** The four systems of the new structure (F1). */
export const systems = [
  { id: 'command', name: localised('决策指挥体系', 'Command') },
  { id: 'supervision', name: localised('管理监督体系', 'Supervision') },
  { id: 'operations', name: localised('警务实战体系', 'Operations') },
  { id: 'support', name: localised('保障支援体系', 'Support') },
] as const;
