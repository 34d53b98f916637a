import { useEffect, useEffectEvent } from 'react';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { useDeckDraft } from '../../../state/deck-draft';

/** Ctrl+Z takes the last edit back, in a text too; Ctrl+Shift+Z and Ctrl+Y bring it again. Not while text is composed. */
export const useEditorShortcuts = (announce: (text: string) => void): void => {
  const words = deckWords[useSpeech().language].editor;
  const { undo, redo } = useDeckDraft();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const composing = event.isComposing || event.keyCode === 229;
    if (composing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    if (document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    const back = key === 'z' && !event.shiftKey;
    const again = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
    if (!back && !again) return;
    event.preventDefault();
    (back ? undo : redo)();
    announce(back ? words.undone : words.redone);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
};
