/** What is done in a show, by key, clicker, mouse or from the speaker's window. */
export type ShowAct =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'back' | 'escape' }
  | { readonly kind: 'jump'; readonly number: number }
  | { readonly kind: 'black' | 'white' | 'down' | 'up' }
  | { readonly kind: 'full-screen' | 'overview' | 'pointer' | 'zoom' | 'notes' | 'help' }
  /** Moves the spotlight, in steps to the right and down. */
  | { readonly kind: 'light'; readonly x: number; readonly y: number }
  /** The other window of the show; the levers for a try. */
  | { readonly kind: 'window' | 'try' }
  /** Shows the plan that is tried; goes back from it to the script. */
  | { readonly kind: 'send' | 'return' };

export type ShowActKind = ShowAct['kind'];
