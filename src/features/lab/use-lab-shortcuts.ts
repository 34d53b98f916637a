import { useEffect, useEffectEvent } from 'react';
import type { PlanAct } from '../../domain/plan/plan-log';
import { usePlanDraft } from '../../state/plan-draft';

/** True where keys belong to what is being typed; a field whose text is taken is not being typed in. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.dataset['settled'] === undefined &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'range'));

/** Ctrl+Z takes the last edit back; Ctrl+Shift+Z and Ctrl+Y bring it again. Not while something is typed or composed. */
export const useLabShortcuts = (onActed: (act: PlanAct) => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const composing = event.isComposing || event.keyCode === 229;
    if (composing || event.altKey || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    const back = key === 'z' && !event.shiftKey;
    const again = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
    if (!back && !again) return;
    event.preventDefault();
    takeBack(back ? 'undo' : 'redo', onActed);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
};

/** Takes the last edit back, or brings it again; tells of it where something was. */
export const takeBack = (kind: 'undo' | 'redo', onActed: (act: PlanAct) => void): void => {
  const outcome = usePlanDraft.getState()[kind]();
  if (outcome.ok && outcome.value) onActed(outcome.value.act);
};
