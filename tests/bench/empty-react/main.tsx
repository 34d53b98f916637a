import { createRoot } from 'react-dom/client';

/** The least a page made with React can show. */
createRoot(document.getElementById('root')!).render(<p>编制</p>);
