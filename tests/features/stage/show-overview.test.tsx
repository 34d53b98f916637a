import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { useShowKeys } from '../../../src/features/stage/keys/use-show-keys';
import { ShowOverview } from '../../../src/features/stage/show/show-overview';
import { stepAmong } from '../../../src/features/stage/show/step-among';
import { useShow } from '../../../src/features/stage/show/use-show';
import { SpeakerSteps } from '../../../src/features/stage/speaker/speaker-steps';
import { useTalk } from '../../../src/features/stage/speaker/use-talk';
import { smallDeck, smallStep } from '../../support/decks';
import { renderIn } from '../../support/speaking';

const deck = {
  ...smallDeck('overview'),
  steps: ['a', 'b', 'c', 'd'].map((id) =>
    smallStep(id, { title: { 'zh-CN': `题 ${id}`, ...(id !== 'b' && { en: `Title ${id}` }) } }),
  ),
};
const place = { step: 'b', build: 0 };

describe('the overview of a show', () => {
  const open = (onGo: () => void) => {
    const Overview = () => {
      const show = useShow(deck, place, onGo);
      useShowKeys(show.act);
      return <ShowOverview deck={deck} show={show} />;
    };
    renderIn(<Overview />, 'en');
  };
  const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
  const focused = () => document.activeElement?.textContent;

  it('is gone through by the arrows, Home and End from the current step on, while the show stays', () => {
    const onGo = vi.fn();
    open(onGo);
    const been = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowLeft', 'End'].map(
      (key) => {
        press(key);
        return focused();
      },
    );
    expect(been.map((text) => text?.slice(0, 1))).toEqual(['3', '4', '4', '3', '1', '1', '4']);
    expect(onGo).not.toHaveBeenCalled();
    press('PageDown');
    expect(onGo).toHaveBeenCalledWith({ step: 'c', build: 0 });
  });

  it('goes a row on or back by the arrows down and up, and nowhere beyond the ends', () => {
    const standing = { count: 7, abreast: 3 };
    expect(stepAmong('ArrowDown', 1, standing)).toBe(4);
    expect(stepAmong('ArrowUp', 4, standing)).toBe(1);
    expect(stepAmong('ArrowDown', 5, standing)).toBeUndefined();
    expect(stepAmong('ArrowUp', 2, standing)).toBeUndefined();
    expect(stepAmong('PageDown', 2, standing)).toBeUndefined();
  });

  it('marks a title that is not translated, in the list of the speaker too', () => {
    Object.defineProperty(Element.prototype, 'scrollIntoView', { value: vi.fn(), configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(Element.prototype, 'scrollIntoView'));
    open(vi.fn());
    const marked = () =>
      screen
        .getAllByRole('button', { name: /Title|题/ })
        .filter(({ textContent }) => textContent.includes('In Chinese only'))
        .map(({ textContent }) => textContent);
    expect(marked()).toEqual(['2题 bIn Chinese only']);
    const Steps = () => (
      <SpeakerSteps deck={deck} place={place} talk={useTalk('overview', 'b')} onGo={vi.fn()} />
    );
    renderIn(<Steps />, 'en');
    expect(marked()).toHaveLength(2);
  });
});
