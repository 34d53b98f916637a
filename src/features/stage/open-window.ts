/** Opens a second window of the app under a name, so that a second call finds it. `null` where the browser refuses. */
export const openWindow = (hash: string, name: string): Window | null => {
  const { href } = new URL(hash, window.location.href);
  return window.open(href, `quotaflow-${name}`, 'popup,width=1280,height=760');
};
