import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { FlowDiagram, type FlowDiagramProps } from '../../src/charts/flow/flow-diagram';
import type { ItemRef } from '../../src/layouts/flow/item';
import { flowStates, type FlowState } from './flow-states';
import { FlowTable } from '../../src/charts/flow-table';
import { GalleryShare } from './gallery-share';
import { galleryTable } from './gallery-table';
import { galleryTexts } from './gallery-texts';
import { PlanGallery } from './plan-gallery';

/** `?plan=…`: what shows the effect of a plan, see `plan-gallery`. `?state=…,…&then=…&form=table&width=…&height=…&theme=dark&backend=svg&pin=node:…&share`: one state alone; without a state, all of them. */
const asked = new URLSearchParams(location.search);
const sizeOf = (key: string, standard: number): number => Number(asked.get(key)) || standard;
const backendOf = (name: string | null): NonNullable<FlowDiagramProps['backend']> =>
  name === 'svg' || name === 'canvas' ? name : 'auto';

const stateNamed = (name: string | null): FlowState | undefined =>
  flowStates.find((state) => state.name === name);

const Example = ({ state: first }: { readonly state: FlowState }) => {
  const [state, setState] = useState(first);
  const [pinned, setPinned] = useState<readonly ItemRef[]>(() => {
    const [kind, ...id] = (asked.get('pin') ?? '').split(':');
    return kind === 'node' || kind === 'link' ? [{ kind, id: id.join(':') }] : [];
  });
  const texts = useMemo(() => galleryTexts(state.graph), [state]);
  const table = useMemo(() => galleryTable(state.graph), [state]);
  if (asked.get('form') === 'table') return <FlowTable {...table} pinned={pinned} onPin={setPinned} />;
  const next = stateNamed(asked.get('then'));
  return (
    <>
      {next && (
        <button type="button" onClick={() => setState(state === next ? first : next)}>
          换一张
        </button>
      )}
      {asked.has('share') && <GalleryShare graph={state.graph} />}
      <FlowDiagram
        graph={state.graph}
        width={sizeOf('width', 1000)}
        height={sizeOf('height', 520)}
        orientation={state.orientation ?? 'down'}
        showShares={state.showShares ?? false}
        reducedMotion={matchMedia('(prefers-reduced-motion: reduce)').matches}
        backend={backendOf(asked.get('backend'))}
        texts={texts}
        pinned={pinned}
        onPin={setPinned}
      />
    </>
  );
};

const Gallery = () => {
  const named = asked.get('state')?.split(',');
  const chosen = flowStates.filter(({ name }) => named?.includes(name) ?? true);
  return chosen.map((state) => (
    <section key={state.name} id={state.name}>
      {!named && <h2>{state.name}</h2>}
      <Example state={state} />
    </section>
  ));
};

document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light';
createRoot(document.getElementById('root')!).render(
  asked.has('plan') ? <PlanGallery asked={asked} /> : <Gallery />,
);
