import { fillWindow, isBlank } from './fill-window';

const features = 'popup,width=1280,height=760';

/**
 * Opens a second window of the app under a name, so that a second call finds it, and brings it to the front. It needs nothing of a
 * server that has gone. `null` where the browser refuses; to be called by a click or a key.
 */
export const openWindow = (hash: string, name: string): Window | null => {
  const target = `quotaflow-${name}`;
  const opened = window.open('', target, features);
  const second = opened && isLost(opened) ? reopened(opened, target) : opened;
  if (!second) return null;
  if (isBlank(second)) fillWindow(second, hash);
  else second.location.hash = hash;
  second.focus();
  return second;
};

/** Whether a window shows what the browser says of a page that did not come: nothing in it can be reached. */
const isLost = (second: Window): boolean => {
  try {
    return second.document.URL === '';
  } catch {
    return true;
  }
};

const reopened = (lost: Window, target: string): Window | null => {
  lost.close();
  return window.open('', target, features);
};
