import type { SpeakerWords } from '../../../i18n/speaker-words-zh-cn';
import type { ShowScreen } from '../../../state/show-message';
import type { AudienceState } from '../speaker/use-speaker-link';

/** What has become of a try that was sent: whether anybody sees it, and who will. */
export const saySent = (
  words: SpeakerWords['tryout']['sent'],
  audience: AudienceState,
  screen: ShowScreen,
): string => (audience === 'live' && screen !== 'picture' ? words.covered : words[audience]);
