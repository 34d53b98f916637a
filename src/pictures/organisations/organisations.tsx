import { useMemo, useState } from 'react';
import { ChangeLanes } from '../../charts/organisations/change-lanes';
import { ItemControls } from '../../charts/item-controls';
import { ItemList } from '../../charts/item-list';
import { TallDrawing } from '../../charts/tall-drawing';
import type { Reorganisation } from '../../domain/figures/reorganisation';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { recalling } from '../../layouts/recall';
import { useTextScale } from '../../ui/use-text-scale';
import { changeDetail } from './change-detail';
import { organisationSheet } from './change-sheet';
import {
  changeKey,
  changeNames,
  describeChange,
  organisationsNote,
  organisationsStatement,
  wordsOf,
} from './change-words';
import { OrganisationsLegend } from './organisations-legend';
import { OrganisationsTable } from './organisations-table';
import { partOfItems } from '../part-of-items';
import type { PictureData, Scene, SceneProps } from '../scene';

const byKey = ({ reorganisations }: PictureData, key: string): Reorganisation | undefined =>
  reorganisations.find((change) => changeKey(change) === key);

const found = (data: PictureData, key: string): Reorganisation => {
  const change = byKey(data, key);
  if (!change) throw new Error(`not in this picture: ${key}`);
  return change;
};

interface SheetOf extends Pick<SceneProps, 'data' | 'width' | 'height'> {
  readonly textScale: number;
  readonly speech: Speech;
}

/** Sheets one may come back to. */
const kept = 4;
const sheetOf = recalling(
  ({ data, speech, ...room }: SheetOf) => organisationSheet(data, room, speech),
  kept,
);

const Diagram = ({ data, width, height, pinned, onPin }: SceneProps) => {
  const speech = useSpeech();
  const textScale = useTextScale();
  const [hover, setHover] = useState<string>();
  const placed = useMemo(
    () => sheetOf({ data, width, height, textScale, speech }),
    [data, width, height, textScale, speech],
  );
  const title = organisationsStatement(data, speech);
  const describe = (key: string) => describeChange(found(data, key), speech);
  if (!placed) return <ChangeList {...{ data, speech, title, pinned, onPin }} />;
  const { lanes: sheet, strip } = placed;
  const own = sheet.lanes.map(({ key }) => key);
  const strong = [...pinned, ...(hover === undefined ? [] : [hover])].filter((key) => own.includes(key));
  return (
    <TallDrawing>
      <ChangeLanes
        {...{ title, width, sheet, strong }}
        {...(strip && { strip })}
        basisOf={(key) => found(data, key).basis}
      />
      <ItemControls items={sheet.lanes} {...{ describe, pinned, onPin }} onHover={setHover} />
    </TallDrawing>
  );
};

type ListProps = Pick<SceneProps, 'data' | 'pinned' | 'onPin'> & {
  readonly speech: Speech;
  readonly title: string;
};

const ChangeList = ({ data, speech, title, pinned, onPin }: ListProps) => {
  const items = data.reorganisations.map((change) => ({
    key: changeKey(change),
    head: wordsOf(speech).kinds[change.kind],
    text: changeNames(change, speech),
  }));
  return <ItemList label={title} {...{ items, pinned, onPin }} />;
};

/** 机构沿革: organisations before and after; widths are numbers of units, never posts. */
export const organisations: Scene = {
  needs: ['reorganisations'],
  statement: (data, _view, speech) => organisationsStatement(data, speech),
  note: (data, _view, speech) => organisationsNote(data, speech),
  isEmpty: ({ reorganisations }) => reorganisations.length === 0,
  part: (data, keys) =>
    partOfItems(
      {
        all: data.reorganisations,
        keysOf: (change) => [changeKey(change)],
        withItems: (reorganisations) => ({ ...data, reorganisations }),
      },
      keys,
    ),
  Legend: OrganisationsLegend,
  Diagram,
  Table: OrganisationsTable,
  detail: (data, _view, key, speech) => {
    const change = byKey(data, key);
    return change && changeDetail(change, speech);
  },
  offers: { years: false, measure: false, levels: false },
};
