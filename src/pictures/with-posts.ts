import type { Speech } from '../i18n/language-context';

/** A printed number of posts with their name. */
export const withPosts = (printed: string, { messages }: Speech): string =>
  `${printed}${messages.postsAfter(printed)}`;
