import { useIsEmbedded } from '../../../api/api-context';
import type { PlanAct, PlanDocument, Step } from '../../../domain/plan/plan-log';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import type { Replayed } from '../../../domain/plan/replay-log';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech, type Speech } from '../../../i18n/language-context';
import { recalling } from '../../../layouts/recall';
import buttons from '../../../ui/button.module.css';
import { CopyButton } from '../../../ui/copy-button';
import { addressHref } from '../../../state/address-bar';
import { DisclosureMenu } from '../../../ui/disclosure-menu';
import { downloadPlan } from '../download-plan';
import { sayAct } from '../history/say-step';
import { SaveSign } from '../save-line';
import { takeBack } from '../use-lab-shortcuts';
import { PlanLinkButton } from './plan-link-button';
import styles from './lab-tools.module.css';

interface LabToolsProps {
  readonly document: PlanDocument | undefined;
  readonly replayed: Replayed;
  readonly ground: PlanGround;
  readonly onActed: (act: PlanAct) => void;
}

interface Said {
  readonly act: PlanAct;
  readonly ground: PlanGround;
  readonly speech: Speech;
}

/** Steps one goes back and forth between. */
const mostSaid = 16;

/** Only edits are taken back and brought again, and the rest of the log has no part in how an edit is said. */
const saidOf = recalling(({ act, ground, speech }: Said) => sayAct(act, [], ground, speech), mostSaid);

/** Undo, redo, and what leaves the lab. */
export const LabTools = ({ document, replayed, ground, onActed }: LabToolsProps) => {
  const speech = useSpeech();
  const words = labWords[speech.language].act;
  const said = ({ act }: Step) => saidOf({ act, ground, speech });
  const { undoable, redoable, locked } = replayed;
  const embedded = useIsEmbedded();
  return (
    <div className={styles.tools}>
      {document && <SaveSign />}
      <button
        type="button"
        className={styles.tool}
        aria-disabled={locked || !undoable}
        title={undoable ? words.undoOf(said(undoable)) : words.nothingToUndo}
        aria-keyshortcuts="Control+Z"
        onClick={() => takeBack('undo', onActed)}
      >
        ↶ {words.undo}
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-disabled={locked || !redoable}
        title={redoable ? words.redoOf(said(redoable)) : words.nothingToRedo}
        aria-keyshortcuts="Control+Shift+Z Control+Y"
        onClick={() => takeBack('redo', onActed)}
      >
        ↷ {words.redo}
      </button>
      <DisclosureMenu label={words.export} align="end">
        {document && (
          <button type="button" className={buttons.quiet} onClick={() => downloadPlan(document)}>
            {words.downloadPlan}
          </button>
        )}
        {document && embedded ? (
          <PlanLinkButton document={document} />
        ) : (
          <CopyButton
            label={words.copyLink}
            done={words.copied}
            failed={words.copyFailed}
            text={addressHref}
          />
        )}
      </DisclosureMenu>
    </div>
  );
};
