import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that can happen: one press changes the state of one element. */
const Tick = () => {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {count}
    </button>
  );
};

createRoot(document.getElementById('root')!).render(<Tick />);
