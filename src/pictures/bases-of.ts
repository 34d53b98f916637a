import { bases, type Basis } from '../domain/basis';
import type { Messages } from '../i18n/messages';

/** What a legend says of the bases that are found, in their usual order; only those asked for. */
export const basesOf = (
  found: readonly { readonly basis?: Basis | undefined }[],
  asked: readonly Basis[],
  messages: Messages,
) =>
  bases
    .filter((basis) => asked.includes(basis) && found.some((each) => each.basis === basis))
    .map((basis) => ({ basis, text: messages.basis[basis], help: messages.basisMeaning[basis] }));
