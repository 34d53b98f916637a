import type { LabView } from '../../state/lab-view';

export type GoLab = (view: LabView, how?: 'push' | 'replace') => void;
