import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { ApiError } from '../../../api/api-error';
import { longestPicture } from '../../../api/contract-deck';
import { fingerprint } from '../../../domain/deck/fingerprint';
import { exportSvg } from '../../../interchange/export-svg';
import { OffScreenDrawing } from '../../../pictures/off-screen/off-screen-drawing';
import type { PaneContent } from '../view-pane/pane-content';
import { ViewContent } from '../view-pane/view-pane';
import type { Shot } from './shot';

interface ViewCameraProps {
  readonly address: string;
  /** Told once. */
  readonly onTaken: (shot: Shot) => void;
}

/** What a picture is drawn at, CSS pixels: wide as a slide, small enough for its labels to be read on paper. */
const pictureSize = { width: 1040, height: 560 };

/** Looks at a view out of sight: whether it can be drawn, what it says, and how it looks. */
export const ViewCamera = ({ address, onTaken }: ViewCameraProps) => (
  <ViewContent address={address} show={(content) => <Shutter content={content} onTaken={onTaken} />} />
);

const Shutter = ({
  content,
  onTaken,
}: { content: PaneContent } & Pick<ViewCameraProps, 'onTaken'>): ReactNode => {
  const { draw, said, source, asking } = content;
  if (asking.waiting) return null;
  if (!draw) return <Missing shot={missingShot(content)} onTaken={onTaken} />;
  return (
    <OffScreenDrawing
      {...pictureSize}
      draw={draw}
      onDrawn={(drawing) => {
        const picture = drawing && pictureOf(drawing);
        onTaken({
          kind: 'taken',
          said,
          basis: fingerprint(source),
          ...(picture !== undefined && { picture }),
        });
      }}
    />
  );
};

const Missing = ({ shot, onTaken }: { shot: Shot } & Pick<ViewCameraProps, 'onTaken'>) => {
  const tell = useEffectEvent(() => onTaken(shot));
  useEffect(() => tell(), []);
  return null;
};

const missingShot = ({ empty, gone, asking }: PaneContent): Shot => {
  if (gone !== undefined) return { kind: 'gone' };
  if (empty) return { kind: 'empty' };
  const isGone = asking.error instanceof ApiError && asking.error.status === 404;
  return { kind: isGone ? 'gone' : 'failed' };
};

/** The title stands beside the picture wherever it is shown, so the picture carries none. */
const pictureOf = (drawing: SVGSVGElement): string | undefined => {
  const { text } = exportSvg(drawing, { statement: '', note: '', foot: [] });
  return text.length <= longestPicture ? text : undefined;
};
