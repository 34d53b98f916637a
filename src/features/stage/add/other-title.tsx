import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { Words } from '../../../domain/deck/deck';
import type { Language } from '../../../i18n/language';
import { SpeechProvider, useSpeech } from '../../../i18n/language-context';
import { loadMessages } from '../../../i18n/load-messages';
import { ViewContent } from '../view-pane/view-pane';

interface OtherTitleProps {
  readonly address: string;
  /** Told what the view says, without words where it says nothing or they cannot be had. */
  readonly onTitle: (title: Words) => void;
}

const otherOf: Readonly<Record<Language, Language>> = { 'zh-CN': 'en', en: 'zh-CN' };

/** Has a view say its sentence in the language that is not in use. Draws nothing. */
export const OtherTitle = ({ address, onTitle }: OtherTitleProps) => {
  const other = otherOf[useSpeech().language];
  const { data, error } = useQuery({
    queryKey: ['messages', other],
    queryFn: () => loadMessages(other),
    staleTime: Infinity,
    structuralSharing: false,
  });
  if (error) return <Told title={{}} onTitle={onTitle} />;
  if (!data) return null;
  return (
    <SpeechProvider language={other} messages={data}>
      <ViewContent
        address={address}
        show={({ said, asking }) =>
          asking.waiting ? null : <Told title={said ? { [other]: said.statement } : {}} onTitle={onTitle} />
        }
      />
    </SpeechProvider>
  );
};

const Told = ({ title, onTitle }: { readonly title: Words } & Pick<OtherTitleProps, 'onTitle'>) => {
  const tell = useEffectEvent(() => onTitle(title));
  useEffect(() => tell(), []);
  return null;
};
