import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/language-context';
import { forms, type ExploreView } from '../../state/view';
import { SegmentedLinks } from '../../ui/segmented-links';
import { hrefOf } from './picture-nav';
import type { Zoom } from './place/use-zoom';
import { ZoomButtons } from './place/zoom-buttons';

interface ViewToolsProps {
  readonly view: ExploreView;
  readonly zoom: Zoom;
  readonly children?: ReactNode;
}

/** What can be done with any view: diagram or table, the picture's own acts, and passing it on. */
export const ViewTools = ({ view, zoom, children }: ViewToolsProps) => {
  const { picture } = useSpeech().messages;
  const formNames = { diagram: picture.diagram, table: picture.table };
  return (
    <>
      <SegmentedLinks
        label={picture.form}
        current={view.form}
        segments={forms.map((form) => ({
          id: form,
          label: formNames[form],
          href: hrefOf({ ...view, form }),
        }))}
      />
      {children}
      {view.form === 'diagram' && <ZoomButtons zoom={zoom} />}
    </>
  );
};
