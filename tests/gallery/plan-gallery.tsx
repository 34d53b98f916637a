import { useLayoutEffect, useRef } from 'react';
import { en } from '../../src/i18n/en';
import { SpeechProvider } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';
import { planStates, type PlanState } from './plan-states';

const Framed = ({ state, width }: { readonly state: PlanState; readonly width: number }) => {
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => frame.current?.style.setProperty('width', `${width}px`), [width]);
  return (
    <section ref={frame} id={state.name} aria-label={state.name}>
      {state.draw()}
    </section>
  );
};

/** `?plan=name,…&width=…&language=en`: states of the pictures of a plan; all of them where no name is given. */
export const PlanGallery = ({ asked }: { readonly asked: URLSearchParams }) => {
  const named = asked.get('plan')?.split(',') ?? [];
  const language = asked.get('language') === 'en' ? 'en' : 'zh-CN';
  const chosen = planStates.filter(({ name }) => named.includes(name) || named.join('') === '');
  return (
    <SpeechProvider language={language} messages={language === 'en' ? en : zhCN}>
      <h1>{language === 'en' ? 'Effects of a plan' : '方案的效果'}</h1>
      {chosen.map((state) => (
        <Framed key={state.name} state={state} width={Number(asked.get('width')) || 300} />
      ))}
    </SpeechProvider>
  );
};
