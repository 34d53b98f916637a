import { useEffect, useEffectEvent, useState } from 'react';
import type { DeckDocument, DeckStep, Words } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { addBuild, addStep, createDeck } from '../../../state/deck-acts';
import type { DeckApi } from '../../../state/deck-api';
import { newDocumentId } from '../../../state/plan-step';
import type { Shot } from '../camera/shot';
import { takenOf } from '../editor/use-shot';
import { useDeckApi } from '../use-deck-api';
import { useFailureWords } from '../use-failure-words';
import type { Added } from './added';

/** Where a view is to go: to a deck, after a step as its build where one is named, or to a deck of this name. */
export type Goal = { readonly deck: string; readonly after?: string } | { readonly name: string };

/** What was seen of a view, and what it says in the language that is not in use. */
export interface TakenView {
  readonly shot: Shot;
  readonly otherTitle: Words;
}

interface AddingView {
  readonly address: string;
  readonly taken: TakenView | undefined;
  readonly onAdded: (added: Added) => void;
}

/** Adds a view to a deck as soon as it was looked at; a view that cannot be drawn is not added. */
export const useAddView = ({ address, taken, onAdded }: AddingView) => {
  const { language } = useSpeech();
  const words = deckWords[language];
  const api = useDeckApi();
  const said = useFailureWords();
  const [goal, setGoal] = useState<Goal>();
  const [wrong, setWrong] = useState('');
  const take = useEffectEvent(async (wanted: Goal, { shot: seen, otherTitle }: TakenView) => {
    if (seen.kind !== 'taken') throw new Error(words.add.noView);
    const id = newDocumentId(Date.now());
    const title = seen.said === undefined ? {} : { ...otherTitle, [language]: seen.said.statement };
    const step: DeckStep = {
      ...{ id, title, words: {}, notes: {}, view: { address }, builds: [] },
      ...takenOf(seen),
    };
    return { document: await put(api, wanted, { step, name: { [language]: nameIn(wanted) } }), step: id };
  });
  const tell = useEffectEvent(
    (wanted: Goal, { document, step }: { document: DeckDocument; step: string }) => {
      const deck = shownWords(document.name, language).text;
      const after = 'after' in wanted ? wanted.after : undefined;
      const at = document.steps.findIndex(({ id }) => id === (after ?? step));
      const title = shownWords(document.steps[at]?.title ?? {}, language).text || words.editor.untitled;
      const say = after === undefined ? words.add.done(deck, at + 1) : words.add.doneBuild(deck, title);
      onAdded({ say, deck: document.id, step: after ?? step });
    },
  );
  const fail = useEffectEvent((error: unknown, seen: Shot) => {
    setGoal(undefined);
    setWrong(seen.kind === 'taken' ? words.add.failed + said(error) : words.add.noView);
  });
  useEffect(() => {
    if (goal === undefined || taken === undefined) return;
    take(goal, taken).then(
      (added) => tell(goal, added),
      (error: unknown) => fail(error, taken.shot),
    );
  }, [goal, taken]);
  const add = (wanted: Goal) => {
    if (goal !== undefined) return;
    const isNamed = !('name' in wanted) || wanted.name.trim() !== '';
    setWrong(isNamed ? '' : words.list.needsName);
    if (isNamed) setGoal(wanted);
  };
  return { add, busy: goal !== undefined, wrong };
};

const nameIn = (goal: Goal): string => ('name' in goal ? goal.name.trim() : '');

const put = (
  api: DeckApi,
  goal: Goal,
  { step, name }: { readonly step: DeckStep; readonly name: DeckDocument['name'] },
): Promise<DeckDocument> => {
  if ('name' in goal) return createDeck(api, { name, steps: [step] });
  return goal.after === undefined
    ? addStep(api, goal.deck, step)
    : addBuild(api, goal.deck, { step: goal.after, view: step.view });
};
