import { lazy, Suspense, useState } from 'react';
import { useSpeech } from '../i18n/language-context';
import { encodeRoute } from '../state/route';
import { routeNow } from '../state/use-route';
import { InHeader } from '../ui/header-slot';
import styles from './add-to-deck.module.css';

const AddDialog = lazy(async () => ({
  default: (await import('../features/stage/add/add-dialog')).AddDialog,
}));

/** Takes the view there is into a deck; stands over every page that has views. */
export const AddToDeck = () => {
  const { messages } = useSpeech();
  const [address, setAddress] = useState<string>();
  return (
    <InHeader at="last">
      <button
        type="button"
        className={styles.add}
        title={messages.app.addToDeck}
        aria-label={messages.app.addToDeck}
        onClick={() => setAddress(encodeRoute(routeNow()))}
      >
        <span aria-hidden="true">＋</span>
        <span className={styles.name} aria-hidden="true">
          {messages.app.addToDeck}
        </span>
      </button>
      {address !== undefined && (
        <Suspense>
          <AddDialog address={address} onClose={() => setAddress(undefined)} />
        </Suspense>
      )}
    </InHeader>
  );
};
