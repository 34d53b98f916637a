import type { ReactNode } from 'react';
import { ExactDrawing } from '../../charts/drawing-context';
import { ErrorBoundary } from '../../ui/error-boundary';
import { TextScale } from '../../ui/use-text-scale';

interface DrawnPictureProps {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly draw: (width: number, height: number) => ReactNode;
  /** How much larger than on a page its text is; 1 unless told. */
  readonly scale?: number;
  /** Stands beside the picture once it is drawn. */
  readonly children?: ReactNode;
  /** Stands for a picture that cannot be drawn. */
  readonly instead?: ReactNode;
}

const Draw = ({ width, height, draw }: Pick<DrawnPictureProps, 'width' | 'height' | 'draw'>) =>
  draw(width, height);

/** A picture that leaves the screen: as SVG, at rest, text at a size of its own. A failure stays with it. */
export const DrawnPicture = ({ children, instead, scale = 1, ...picture }: DrawnPictureProps) => (
  <ExactDrawing value>
    <TextScale value={scale}>
      <ErrorBoundary instead={() => instead}>
        <Draw {...picture} />
        {children}
      </ErrorBoundary>
    </TextScale>
  </ExactDrawing>
);
