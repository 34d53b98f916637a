import { createContext, use } from 'react';

/** True where a drawing leaves the screen, as a file or on paper: all of it is then drawn as SVG, at rest, with every row. */
export const ExactDrawing = createContext(false);

/** Whether pixels will not do: no canvas, no motion, no paging. */
export const useExactDrawing = (): boolean => use(ExactDrawing);
