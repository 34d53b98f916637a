import type { StageView } from '../../state/stage-view';

export type GoStage = (view: StageView, how?: 'push' | 'replace') => void;
