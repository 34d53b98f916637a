import { useEffect } from 'react';
import { useSpeech } from '../i18n/language-context';
import { markStartFinished } from '../state/safe-mode';
import { encodeRoute } from '../state/route';
import { openingView } from '../state/view';
import styles from './not-found.module.css';

/** What an address that leads nowhere shows. */
export const NotFound = ({ path }: { path: string }) => {
  const { status } = useSpeech().messages;
  useEffect(markStartFinished, []);
  return (
    <section className={styles.page}>
      <h1>{status.notFoundTitle}</h1>
      <p>{status.notFound({ path })}</p>
      <p>
        <a href={`#${encodeRoute({ page: 'explore', view: openingView })}`}>{status.toExplore}</a>
      </p>
    </section>
  );
};
