import { Suspense, type ComponentProps, type ReactNode } from 'react';
import { useSpeech } from '../../../i18n/language-context';
import { DisclosureMenu } from '../../../ui/disclosure-menu';
import { DisplayOptions, LevelOptions, MeasureOptions } from '../later-parts';

const Menu = ({ label, children }: { label: string; children: ReactNode }) => (
  <DisclosureMenu label={label} early>
    <Suspense>{children}</Suspense>
  </DisclosureMenu>
);

interface ViewOptionsProps {
  readonly measure?: ComponentProps<typeof MeasureOptions> | undefined;
  readonly levels?: ComponentProps<typeof LevelOptions> | undefined;
  readonly display?: ComponentProps<typeof DisplayOptions> | undefined;
}

/** What can be chosen about a picture, each in a menu that is fetched after the picture: those a picture offers. */
export const ViewOptions = ({ measure, levels, display }: ViewOptionsProps) => {
  const { explore, picture } = useSpeech().messages;
  return (
    <>
      {measure && (
        <Menu label={explore.measure.label}>
          <MeasureOptions {...measure} />
        </Menu>
      )}
      {levels && (
        <Menu label={explore.levels.label}>
          <LevelOptions {...levels} />
        </Menu>
      )}
      {display && (
        <Menu label={picture.options}>
          <DisplayOptions {...display} />
        </Menu>
      )}
    </>
  );
};
