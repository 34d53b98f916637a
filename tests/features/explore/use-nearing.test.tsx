import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useNearing } from '../../../src/features/explore/ahead/use-nearing';
import { whenNext, type NextView } from '../../../src/state/next-view';

const until = (to: number): NextView => ({ change: { years: { from: 2019, to } } });
const always: NextView = { change: { years: undefined } };

const Control = ({ nexts, goesOn }: { nexts: readonly NextView[]; goesOn?: boolean }) => (
  <button {...useNearing(nexts, goesOn)}>years</button>
);

let told: NextView[] = [];

beforeEach(() => {
  told = [];
  return whenNext((next) => told.push(next));
});

const control = () => screen.getByRole('button');

describe('a control someone nears', () => {
  it('tells of everything that may be next, also of what goes back, and of others once they are others', async () => {
    const { rerender } = render(<Control nexts={[until(2021), always]} />);
    fireEvent.focus(control());
    await waitFor(() => expect(told).toEqual([until(2021), always]));
    rerender(<Control nexts={[until(2021), always]} />);
    rerender(<Control nexts={[until(2020)]} />);
    await waitFor(() => expect(told).toEqual([until(2021), always, until(2020)]));
    rerender(<Control nexts={[{ change: {} }]} />);
    await waitFor(() => expect(told.at(-1)).toEqual({ change: {} }));
  });

  it('tells of nothing before, nor after one has left it', async () => {
    render(<Control nexts={[until(2021)]} />);
    const { rerender } = render(<Control nexts={[until(2020)]} />);
    const [, second] = screen.getAllByRole('button');
    fireEvent.pointerOver(second!);
    await waitFor(() => expect(told).toEqual([until(2020)]));
    fireEvent.pointerOut(second!);
    rerender(<Control nexts={[until(2022)]} />);
    fireEvent.focus(second!);
    await waitFor(() => expect(told).toEqual([until(2020), until(2022)]));
  });

  it('goes on while the pointer has left and the focus has not', async () => {
    const { rerender } = render(<Control nexts={[until(2021)]} />);
    fireEvent.focus(control());
    fireEvent.pointerOver(control());
    fireEvent.pointerOut(control());
    rerender(<Control nexts={[until(2022)]} />);
    await waitFor(() => expect(told.at(-1)).toEqual(until(2022)));
  });

  it('is neared also from what another script has put into the page', async () => {
    const { container } = render(<Control nexts={[until(2021)]} />);
    const elsewhere = container.appendChild(document.createElement('p'));
    fireEvent.pointerOut(elsewhere, { relatedTarget: control() });
    fireEvent.pointerOver(control(), { relatedTarget: elsewhere });
    await waitFor(() => expect(told).toEqual([until(2021)]));
  });

  it('tells also of one that goes on by itself with nobody near', async () => {
    const { rerender } = render(<Control nexts={[until(2020)]} goesOn />);
    await waitFor(() => expect(told).toEqual([until(2020)]));
    rerender(<Control nexts={[until(2021)]} goesOn />);
    await waitFor(() => expect(told).toEqual([until(2020), until(2021)]));
  });
});
