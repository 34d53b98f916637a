import { useMemo, useState } from 'react';
import { DutyBands } from '../../charts/duties/duty-bands';
import { ItemControls } from '../../charts/item-controls';
import { ItemList } from '../../charts/item-list';
import { TallDrawing } from '../../charts/tall-drawing';
import type { Duty } from '../../domain/figures/duty';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { recalling } from '../../layouts/recall';
import { useTextScale } from '../../ui/use-text-scale';
import { DutiesLegend } from './duties-legend';
import { DutiesTable } from './duties-table';
import { dutyDetail } from './duty-detail';
import { dutySheet } from './duty-picture';
import { describeDuty, dutiesStatement, dutyKey, dutyWordsOf, wayText } from './duty-words';
import { partOfItems } from '../part-of-items';
import type { PictureData, Scene, SceneProps } from '../scene';

const byKey = ({ duties: all }: PictureData, key: string): Duty | undefined =>
  all.find((duty) => dutyKey(duty) === key);

const found = (data: PictureData, key: string): Duty => {
  const duty = byKey(data, key);
  if (!duty) throw new Error(`not in this picture: ${key}`);
  return duty;
};

interface SheetOf extends Pick<SceneProps, 'data' | 'width' | 'height'> {
  readonly textScale: number;
  readonly speech: Speech;
}

/** Sheets one may come back to. */
const kept = 4;
const sheetOf = recalling(({ data, speech, ...room }: SheetOf) => dutySheet(data, room, speech), kept);

const Diagram = ({ data, width, height, pinned, onPin }: SceneProps) => {
  const speech = useSpeech();
  const [hover, setHover] = useState<string>();
  const textScale = useTextScale();
  const sheet = useMemo(
    () => sheetOf({ data, width, height, textScale, speech }),
    [data, width, height, textScale, speech],
  );
  const title = dutiesStatement(data, speech);
  if (!sheet) return <DutyList {...{ data, speech, title, pinned, onPin }} />;
  const own = sheet.duties.map(({ key }) => key);
  const strong = [...pinned, ...(hover === undefined ? [] : [hover])].filter((key) => own.includes(key));
  return (
    <TallDrawing>
      <DutyBands {...{ title, width, sheet, strong }} basisOf={(key) => found(data, key).basis} />
      <ItemControls
        items={sheet.duties}
        describe={(key) => describeDuty(found(data, key), data.figures, speech)}
        {...{ pinned, onPin }}
        onHover={setHover}
      />
    </TallDrawing>
  );
};

type ListProps = Pick<SceneProps, 'data' | 'pinned' | 'onPin'> & {
  readonly speech: Speech;
  readonly title: string;
};

const DutyList = ({ data, speech, title, pinned, onPin }: ListProps) => {
  const items = data.duties.map((duty) => ({
    key: dutyKey(duty),
    head: dutyWordsOf(speech).directions[duty.direction],
    text: [duty.name[speech.language], wayText(duty, speech)]
      .filter((part) => part !== undefined)
      .join(speech.language === 'en' ? ', ' : '，'),
  }));
  return <ItemList label={title} {...{ items, pinned, onPin }} />;
};

/** 职责与权限: duties and lines of control as directed bands; their breadth says nothing. */
export const duties: Scene = {
  needs: ['duties', 'figures'],
  statement: (data, _view, speech) => dutiesStatement(data, speech),
  note: (_data, _view, speech) => dutyWordsOf(speech).note,
  isEmpty: ({ duties: all }) => all.length === 0,
  part: (data, keys) =>
    partOfItems(
      {
        all: data.duties,
        keysOf: (duty) => [dutyKey(duty)],
        withItems: (some) => ({ ...data, duties: some }),
      },
      keys,
    ),
  Legend: DutiesLegend,
  Diagram,
  Table: DutiesTable,
  detail: (data, _view, key, speech) => {
    const duty = byKey(data, key);
    return duty && dutyDetail(duty, data.figures, speech);
  },
  offers: { years: false, measure: false, levels: false },
};
