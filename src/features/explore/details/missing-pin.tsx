import type { Localised } from '../../../domain/localised';
import { useSpeech } from '../../../i18n/language-context';
import { pinWords } from '../../../i18n/pin-words';
import buttons from '../../../ui/button.module.css';
import styles from './inspector.module.css';
import { usePinSubject, type PinSubject } from './use-pin-subject';

interface MissingPinProps {
  readonly dataset: string;
  /** As the address has it: `unit:…`, `node:…`, `figure:…`. */
  readonly pin: string;
  readonly onUnpin: () => void;
}

/** Characters of a pin that are said; an address may hold any number. */
const mostSaid = 40;

const cut = (text: string): string => {
  const characters = [...text];
  return characters.length > mostSaid ? `${characters.slice(0, mostSaid).join('')}…` : text;
};

const sayWith = { unit: 'otherLevel', item: 'elsewhere', untold: 'otherLevel', absent: 'absent' } as const;

const nameOf = (subject: PinSubject): Localised | undefined => ('name' in subject ? subject.name : undefined);

/** What is selected but not in this picture, by its name where it has one, else as the link calls it; and whether there is such a thing. */
export const MissingPin = ({ dataset, pin, onUnpin }: MissingPinProps) => {
  const { language, messages } = useSpeech();
  const subject = usePinSubject(dataset, pin);
  if (subject.is === 'waiting') return null;
  const id = cut(pin.slice(pin.indexOf(':') + 1));
  return (
    <p className={styles.sub} role="status">
      {pinWords[language][sayWith[subject.is]](nameOf(subject)?.[language] ?? id)}{' '}
      <button type="button" className={buttons.quiet} onClick={onUnpin}>
        {messages.inspector.unpin}
      </button>
    </p>
  );
};
