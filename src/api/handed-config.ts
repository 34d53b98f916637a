import { readConfig, type Config } from './config';

const name = 'quotaflow-config';

/** What another window of the app has read of `config.json` and handed to this one; undefined in a window that came by itself. */
export const handedConfig = (): Config | undefined => {
  const text = document.head.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
  const read = text ? readConfig(text, document.baseURI) : undefined;
  return read?.ok ? read.value : undefined;
};

/** Has what was read ready in the page's head for windows that are filled from it. */
export const handConfig = (config: Config): void => {
  const meta = document.createElement('meta');
  meta.name = name;
  meta.content = JSON.stringify(config);
  document.head.append(meta);
};
