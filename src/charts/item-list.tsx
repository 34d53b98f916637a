import edges from '../ui/scroll-edges.module.css';
import styles from './item-list.module.css';

export interface ItemListProps {
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly head: string; readonly text: string }[];
  readonly pinned: readonly string[];
  readonly onPin: (pinned: readonly string[]) => void;
}

const toggled = (pinned: readonly string[], key: string): readonly string[] =>
  pinned.includes(key) ? pinned.filter((p) => p !== key) : [...pinned, key];

/** Items as sentences, for a place too small to draw them: each can be pinned. */
export const ItemList = ({ label, items, pinned, onPin }: ItemListProps) => (
  <ul className={`${edges['down']} ${styles['list']}`} aria-label={label}>
    {items.map(({ key, head, text }) => (
      <li key={key}>
        <button type="button" aria-pressed={pinned.includes(key)} onClick={() => onPin(toggled(pinned, key))}>
          <b>{head}</b> <span>{text}</span>
        </button>
      </li>
    ))}
  </ul>
);
