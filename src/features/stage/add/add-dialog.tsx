import { useState } from 'react';
import type { Words } from '../../../domain/deck/deck';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { encodeRoute } from '../../../state/route';
import buttons from '../../../ui/button.module.css';
import { DialogFrame } from '../../../ui/dialog-frame';
import styles from '../../../ui/dialog-frame.module.css';
import type { Shot } from '../camera/shot';
import { ViewCamera } from '../camera/view-camera';
import { AddForm } from './add-form';
import { OtherTitle } from './other-title';
import type { Added } from './added';

interface AddDialogProps {
  /** The view to be taken. */
  readonly address: string;
  readonly onClose: () => void;
}

/** Takes a view into a deck: which one, and as what; then says where it is. */
export const AddDialog = ({ address, onClose }: AddDialogProps) => {
  const words = deckWords[useSpeech().language];
  const [shot, setShot] = useState<Shot>();
  const [otherTitle, setOtherTitle] = useState<Words>();
  const taken = shot && otherTitle && { shot, otherTitle };
  const [added, setAdded] = useState<Added>();
  return (
    <DialogFrame title={words.add.label} onClose={onClose}>
      {!otherTitle && <OtherTitle address={address} onTitle={setOtherTitle} />}
      {!shot && <ViewCamera address={address} onTaken={setShot} />}
      {!added && <AddForm address={address} taken={taken} onAdded={setAdded} onClose={onClose} />}
      <p role="status">{added?.say}</p>
      {added && (
        <div className={styles.acts}>
          <a
            className={buttons.solid}
            href={`#${encodeRoute({ page: 'stage', view: { deck: added.deck, step: added.step } })}`}
            onClick={onClose}
          >
            {words.add.open}
          </a>
          <button type="button" className={buttons.quiet} onClick={onClose}>
            {words.dialog.close}
          </button>
        </div>
      )}
    </DialogFrame>
  );
};
