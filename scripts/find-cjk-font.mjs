import { execFileSync } from 'node:child_process';
import { canInstall, installPackages } from './install-packages.mjs';

/** Families fontconfig knows for Chinese; none where fontconfig is missing. */
const chineseFamilies = () => {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
};

/** Windows and macOS come with Chinese fonts. */
const hasChineseFont = () => process.platform !== 'linux' || chineseFamilies() !== '';

/**
 * Sees to a font with Chinese characters, without which every one of them is drawn as the same box. Installs one where
 * that is possible, else throws an Error that says exactly what to install.
 */
export const ensureChineseFont = () => {
  if (!hasChineseFont() && canInstall()) installPackages('fonts-noto-cjk', 'fontconfig');
  if (hasChineseFont()) return;
  throw new Error(
    'No font with Chinese characters. Install one:  sudo apt-get update && sudo apt-get install -y fonts-noto-cjk fontconfig',
  );
};
