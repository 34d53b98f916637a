import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useNearing } from '../../../src/features/explore/place/use-nearing';

type Step = number | undefined;

const Control = (props: { steps: readonly Step[]; onNear: (step: Step) => void }) => (
  <button {...useNearing(props.steps, props.onNear)}>years</button>
);

const told = (onNear: ReturnType<typeof vi.fn>) => onNear.mock.calls.map(([step]) => step as Step);

describe('a control someone nears', () => {
  it('tells of every step that may be next, also of none, and of others once they are others', async () => {
    const onNear = vi.fn();
    const { rerender } = render(<Control steps={[2021, undefined]} onNear={onNear} />);
    fireEvent.focus(screen.getByRole('button'));
    await waitFor(() => expect(told(onNear)).toEqual([2021, undefined]));
    rerender(<Control steps={[2021, undefined]} onNear={onNear} />);
    rerender(<Control steps={[2020]} onNear={onNear} />);
    await waitFor(() => expect(told(onNear)).toEqual([2021, undefined, 2020]));
  });

  it('tells of nothing before', async () => {
    const onNear = vi.fn();
    render(<Control steps={[2021]} onNear={onNear} />);
    const other = vi.fn();
    render(<Control steps={[1]} onNear={other} />);
    fireEvent.pointerEnter(screen.getAllByRole('button')[1]!);
    await waitFor(() => expect(told(other)).toEqual([1]));
    expect(told(onNear)).toEqual([]);
  });
});
