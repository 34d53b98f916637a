import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { glossaryWords } from '../../src/i18n/glossary-words';
import { Terms } from '../../src/ui/terms';

const text = '每千名编制中，76 名从划出单位减下来，编制总数不变。';
const terms = glossaryWords['zh-CN'];

const shown = (marks: readonly string[] = ['per-thousand', 'releasing-unit']) =>
  render(
    <>
      <h1>
        <Terms text={text} terms={terms} marks={new Set(marks)} />
      </h1>
      <button type="button">elsewhere</button>
    </>,
  );

const word = (name: string) => screen.getByRole('button', { name });

describe(Terms, () => {
  it('keeps the text as it is, marked and unmarked, open and closed', async () => {
    shown();
    expect(screen.getByRole('heading')).toHaveTextContent(text);
    expect(screen.getByRole('heading', { name: text })).toBeVisible();
    expect(screen.getAllByRole('button').map((b) => b.textContent)).toEqual([
      '每千名编制',
      '划出单位',
      'elsewhere',
    ]);
    await userEvent.click(word('划出单位'));
    expect(screen.getByRole('heading').textContent).toBe(text);
  });

  it('marks only what it may', () => {
    shown(['quota']);
    expect(screen.getAllByRole('button').map((b) => b.textContent)).toEqual(['编制', 'elsewhere']);
    expect(screen.getByRole('heading').innerHTML).toMatch(/^每千名编制中.*编制<\/span>总数不变。$/);
  });

  it('is plain text where nothing is to be marked', () => {
    shown([]);
    expect(screen.getByRole('heading').innerHTML).toBe(text);
  });

  it('tells the meaning on a click, describes the word by it, and closes on the next', async () => {
    shown();
    expect(word('划出单位')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(word('划出单位'));
    expect(word('划出单位')).toHaveAttribute('aria-expanded', 'true');
    expect(word('划出单位')).toHaveAccessibleDescription(/把编制让出去/);
    expect(screen.getByRole('note')).toHaveTextContent('划出单位把编制让出去、核定数随之减少的单位。');
    await userEvent.click(screen.getByRole('note'));
    expect(screen.getByRole('note')).toBeVisible();
    await userEvent.click(word('划出单位'));
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('opens by Enter and Space and closes by Esc alone, the focus staying on the word', async () => {
    const onKey = vi.fn();
    shown();
    document.body.addEventListener('keydown', onKey);
    await userEvent.tab();
    expect(word('每千名编制')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('note')).toBeVisible();
    expect(word('每千名编制')).toHaveFocus();
    onKey.mockClear();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('note')).toBeNull();
    expect(onKey).not.toHaveBeenCalled();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('note')).toBeVisible();
    expect(word('每千名编制')).toHaveFocus();
    document.body.removeEventListener('keydown', onKey);
  });

  it('closes when one presses elsewhere, opens another term, or moves on', async () => {
    shown();
    await userEvent.click(word('每千名编制'));
    await userEvent.click(word('划出单位'));
    expect(screen.getAllByRole('note')).toHaveLength(1);
    expect(word('每千名编制')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(document.body);
    expect(screen.queryByRole('note')).toBeNull();
    await userEvent.click(word('划出单位'));
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('marks English words as they are written', () => {
    render(
      <Terms text="Releasing units cut 76." terms={glossaryWords.en} marks={new Set(['releasing-unit'])} />,
    );
    expect(word('Releasing units')).toBeVisible();
  });
});
