import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { FlowDiagram, type FlowDiagramProps } from '../../src/charts/flow/flow-diagram';
import type { ItemRef } from '../../src/layouts/flow/item';
import { beforeAfter, unitsYearsDistricts } from '../gallery/baotou-graphs';
import { flowStates } from '../gallery/flow-states';
import { galleryTexts } from '../gallery/gallery-texts';

const texts = galleryTexts(unitsYearsDistricts);
const size = { width: 1000, height: 520 };

const Held = ({ onPin, ...props }: Partial<FlowDiagramProps>) => {
  const [pinned, setPinned] = useState<readonly ItemRef[]>([]);
  const keep = (items: readonly ItemRef[]) => {
    setPinned(items);
    onPin?.(items);
  };
  return (
    <FlowDiagram
      graph={unitsYearsDistricts}
      texts={texts}
      {...size}
      {...props}
      pinned={pinned}
      onPin={keep}
    />
  );
};

const picture = () => screen.getByRole('graphics-document');
const control = (name: string | RegExp) => screen.getByRole('button', { name });
const lit = () => picture().querySelector('[data-emphasis="strong"]');

/** The middle of the bar that is the n-th of its side. */
const bar = (side: string, n: number) => {
  const rect = picture().querySelectorAll(`[data-emphasis] rect[data-side="${side}"]`)[n]!;
  const read = (name: string) => Number(rect.getAttribute(name));
  return { clientX: read('x') + read('width') / 2, clientY: read('y') + read('height') / 2 };
};

const surface = () => picture().parentElement!;
const click = (at: object, keys: object = {}) => fireEvent.click(surface(), { ...at, ...keys });

describe(FlowDiagram, () => {
  it.each(flowStates.map((state) => [state.name, state] as const))(
    'renders %s to markup without a style attribute, so that a strict content policy leaves it whole',
    (_name, { graph, orientation = 'down' }) => {
      const markup = renderToString(
        <FlowDiagram graph={graph} {...size} orientation={orientation} texts={galleryTexts(graph)} />,
      );
      expect(markup).not.toMatch(/\sstyle=/);
      expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  it('is a named graphics document with a summary', () => {
    render(<Held />);
    expect(picture()).toHaveAccessibleName(texts.title);
    expect(picture()).toHaveAccessibleDescription(texts.summary);
    expect(picture()).toHaveAttribute('aria-roledescription', texts.kind);
    expect(screen.getByRole('figure')).toHaveAccessibleName(texts.title);
  });

  it('draws each ribbon on its basis and each bar on its side', () => {
    render(<FlowDiagram graph={beforeAfter} texts={galleryTexts(beforeAfter)} {...size} />);
    const drawn = (selector: string) => picture().querySelectorAll(selector).length;
    expect(drawn('path[data-kind="stayed"][data-basis="derived"]')).toBe(2);
    expect(drawn('path[data-kind="moved"][data-basis="reported"]')).toBe(1);
    expect(drawn('rect[data-side="releasing"]')).toBe(2);
  });

  it('shows values and shares as it is told', () => {
    const { rerender } = render(<Held />);
    const text = () => picture().textContent;
    expect(text()).toContain('昆都仑区+21');
    expect(text()).not.toContain('27.6%');
    rerender(<Held showShares />);
    expect(text()).toContain('27.6%');
    rerender(<Held showValues={false} />);
    expect(text()).not.toContain('+21');
  });

  it('draws many ribbons on a canvas and keeps bars and labels in the picture', () => {
    const { container } = render(<Held backend="canvas" />);
    expect(container.querySelectorAll('canvas')).toHaveLength(1);
    expect(picture().querySelector('path[data-kind]')).toBeNull();
    expect(picture().textContent).toContain('昆都仑区');
  });
});

describe('the pointer over a flow diagram', () => {
  it('brings forward what it points at and dims the rest, until it leaves', () => {
    render(<Held backend="svg" />);
    fireEvent.pointerMove(surface(), bar('receiving', 0));
    expect(lit()?.querySelectorAll('path[data-kind]')).toHaveLength(4);
    expect(within(lit() as HTMLElement).getByText('昆都仑区')).toBeInTheDocument();
    expect(picture().querySelector('[data-emphasis="dimmed"]')).toBeInTheDocument();
    fireEvent.pointerLeave(surface());
    expect(lit()).toBeNull();
  });

  it('does not touch the picture below while it moves', () => {
    render(<Held />);
    const before = [...picture().querySelectorAll('[data-emphasis] path')];
    fireEvent.pointerMove(surface(), bar('receiving', 1));
    expect(before.every((path) => path.isConnected)).toBe(true);
  });

  it('pins by click, lets go by a second one', () => {
    const onPin = vi.fn();
    render(<Held onPin={onPin} />);
    click(bar('releasing', 0));
    expect(onPin).toHaveBeenLastCalledWith([{ kind: 'node', id: '决策指挥' }]);
    click(bar('releasing', 0));
    expect(onPin).toHaveBeenLastCalledWith([]);
  });

  it.each(['ctrlKey', 'shiftKey', 'metaKey'])('adds to the pins with %s', (key) => {
    const onPin = vi.fn();
    render(<Held onPin={onPin} />);
    click(bar('releasing', 0));
    click(bar('receiving', 2), { [key]: true });
    expect(onPin).toHaveBeenLastCalledWith([
      { kind: 'node', id: '决策指挥' },
      { kind: 'node', id: '东河区' },
    ]);
  });

  it('lets go by a click on free ground', () => {
    const onPin = vi.fn();
    render(<Held onPin={onPin} />);
    click(bar('releasing', 0));
    click({ clientX: 999, clientY: 519 });
    expect(onPin).toHaveBeenLastCalledWith([]);
  });

  it('pins by tap and shows no hover for a finger', () => {
    render(<Held />);
    fireEvent.pointerMove(surface(), { ...bar('receiving', 0), pointerType: 'touch' });
    expect(lit()).toBeNull();
    click(bar('receiving', 0));
    expect(lit()).toBeInTheDocument();
  });

  it('lets go at once with Esc after a click', async () => {
    const onPin = vi.fn();
    render(<Held onPin={onPin} />);
    click(bar('releasing', 0));
    expect(control(/决策指挥/)).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(onPin).toHaveBeenLastCalledWith([]);
  });
});

describe('the keyboard in a flow diagram', () => {
  it('meets one tab stop, which names the picture', async () => {
    render(<Held />);
    await userEvent.tab();
    expect(control(texts.title)).toHaveFocus();
    expect(control(texts.title)).toHaveAccessibleDescription(texts.summary);
    await userEvent.tab();
    expect(control(texts.help.title)).toHaveFocus();
  });

  it('walks from the picture to a node, along its largest flow and back', async () => {
    render(<Held />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(control(/^决策指挥/)).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(control(/^管理监督/)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(control(/^从管理监督到/)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(control(/^20/)).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(control(/^2022/)).toHaveFocus();
  });

  it('climbs with Esc from a flow to its node to the picture, then lets go', async () => {
    const onPin = vi.fn();
    render(<Held onPin={onPin} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onPin).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    expect(control(/^决策指挥/)).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(control(texts.title)).toHaveFocus();
    expect(onPin).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    expect(onPin).toHaveBeenLastCalledWith([]);
  });

  it.each(['{Enter}', ' '])('pins and lets go with %j', async (key) => {
    render(<Held />);
    await userEvent.tab();
    await userEvent.keyboard(`{ArrowDown}${key}`);
    expect(control(/^决策指挥/)).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard(key);
    expect(control(/^决策指挥/)).toHaveAttribute('aria-pressed', 'false');
  });

  it('goes back to the picture as a whole when the item in focus is no longer in it', async () => {
    const { rerender } = render(<Held />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    rerender(<Held graph={beforeAfter} texts={galleryTexts(beforeAfter)} />);
    expect(screen.queryByRole('button', { name: /^决策指挥/ })).toBeNull();
    expect(control(texts.title)).toBeInTheDocument();
  });

  it('finds a unit by its first letters', async () => {
    render(<Held />);
    await userEvent.tab();
    await userEvent.keyboard('石');
    expect(control(/^石拐区/)).toHaveFocus();
  });

  it('fault-88 leaves keys to the input method while it composes', async () => {
    render(<Held />);
    await userEvent.tab();
    fireEvent.keyDown(control(texts.title), { key: 'ArrowDown', isComposing: true });
    fireEvent.keyDown(control(texts.title), { key: '石', keyCode: 229 });
    expect(control(texts.title)).toHaveFocus();
  });

  it('leaves keys with a modifier to the browser', async () => {
    render(<Held />);
    await userEvent.tab();
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
    expect(control(texts.title)).toHaveFocus();
  });

  it.each([
    ['by key', async () => userEvent.keyboard('?')],
    ['by its button', async () => userEvent.click(control(texts.help.title))],
  ])('explains the keys %s', async (_how, open) => {
    render(<Held />);
    await userEvent.tab();
    await open();
    const dialog = screen.getByRole('dialog', { name: texts.help.title });
    expect(within(dialog).getByText('返回上一级，再取消选中')).toBeInTheDocument();
    await userEvent.click(within(dialog).getByRole('button', { name: texts.help.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
