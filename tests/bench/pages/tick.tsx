import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that can happen on a page: one press changes the state of one element. */
export interface BenchTick {
  /** Puts the element on the page that is open, over all else. */
  readonly mount: () => void;
  readonly unmount: () => void;
}

const Tick = () => {
  const [count, setCount] = useState(0);
  return (
    <button type="button" aria-label="tick" onClick={() => setCount(count + 1)}>
      {count}
    </button>
  );
};

let unmount = (): void => undefined;

window.tick = {
  mount: () => {
    const place = document.createElement('div');
    Object.assign(place.style, { position: 'fixed', left: '0', top: '0', zIndex: '9' });
    document.getElementById('root')!.append(place);
    const root = createRoot(place);
    root.render(<Tick />);
    unmount = () => {
      root.unmount();
      place.remove();
    };
  },
  unmount: () => unmount(),
};
