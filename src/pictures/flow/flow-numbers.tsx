import { useMemo } from 'react';
import { FlowTable } from '../../charts/flow-table';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { useSpeech } from '../../i18n/language-context';
import type { ItemRef } from '../../layouts/flow/item';
import { linkTable } from './link-table';
import { nodeTable } from './node-table';
import type { ExploreView } from '../../state/view';
import type { FlowPicture } from './picture';

interface FlowNumbersProps {
  readonly graph: FlowGraph;
  readonly picture: FlowPicture;
  readonly view: ExploreView;
  readonly pinned: readonly ItemRef[];
  readonly onPin: (pinned: readonly ItemRef[]) => void;
}

/** The table twin of a picture: its units, then its flows, with the numbers the picture has. */
export const FlowNumbers = ({ graph, picture, view, pinned, onPin }: FlowNumbersProps) => {
  const speech = useSpeech();
  const { table } = speech.messages;
  const { measure } = view;
  const title = picture.sentence(graph, view, speech);
  const units = useMemo(() => nodeTable(graph, speech, measure), [graph, speech, measure]);
  const flows = useMemo(() => linkTable(graph, speech, measure), [graph, speech, measure]);
  const words = {
    more: (rows: number) => table.more({ count: speech.format.posts(rows) }),
    shown: (rows: number, all: number) =>
      table.shown({ shown: speech.format.posts(rows), all: speech.format.posts(all) }),
  };
  const shared = { language: speech.language, words, pinned, onPin };
  return (
    <>
      <FlowTable caption={table.flowsCaption({ title })} {...flows} {...shared} />
      <FlowTable caption={table.unitsCaption({ title })} {...units} {...shared} />
    </>
  );
};
