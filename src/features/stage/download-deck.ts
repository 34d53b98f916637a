import type { Deck } from '../../domain/deck/deck';
import { shownWords } from '../../domain/deck/say-words';
import type { Language } from '../../i18n/language';
import { writeDeck } from '../../interchange/deck-file';
import { fileName } from '../../interchange/file-name';
import { saveFile } from '../../interchange/save-file';

/** Hands a deck to the browser as a file. */
export const downloadDeck = (deck: Deck, language: Language): void =>
  saveFile(
    new Blob([writeDeck(deck)], { type: 'application/json' }),
    fileName([shownWords(deck.name, language).text], 'json'),
  );
