import type { KeyboardEvent } from 'react';

/** True while an input method composes: its keys are no keys of the page. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.nativeEvent.isComposing || event.keyCode === 229;
