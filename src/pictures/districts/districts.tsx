import { useMemo, useState } from 'react';
import { DistrictMap } from '../../charts/districts/district-map';
import styles from '../../charts/districts/district-map.module.css';
import { useExactDrawing } from '../../charts/drawing-context';
import { ItemControls } from '../../charts/item-controls';
import { boxesWithin, Region } from '../../charts/region';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { recalling } from '../../layouts/recall';
import { districtsWords } from '../../i18n/districts-words';
import { useTextScale } from '../../ui/use-text-scale';
import { districtDetail } from './district-detail';
import { drawDistricts } from './district-drawing';
import { districtMeasures, type DistrictMeasure } from '../../state/view';
import { districtsFacts } from './district-facts';
import { districtsNote, districtsStatement, sayDistrict } from './district-texts';
import { measuredPosts } from './measured-posts';
import { DistrictsLegend } from './districts-legend';
import { DistrictsTable } from './districts-table';
import type { Scene, SceneProps } from '../scene';

/** The row of buttons above the tiles. */
const choiceHeight = 34;

/** Drawings one may come back to. */
const kept = 4;

interface Drawing extends Pick<SceneProps, 'data' | 'view' | 'width' | 'height'> {
  readonly speech: Speech;
  readonly scale: number;
}

interface ChoiceProps {
  readonly chosen: DistrictMeasure;
  readonly onChoose: (measure: DistrictMeasure) => void;
}

const Choice = ({ chosen, onChoose }: ChoiceProps) => {
  const words = districtsWords[useSpeech().language];
  return (
    <div role="group" aria-label={words.choose} className={styles['choice']}>
      <span aria-hidden="true">{words.choose}</span>
      {districtMeasures.map((measure) => (
        <button
          key={measure}
          type="button"
          aria-pressed={measure === chosen}
          onClick={() => onChoose(measure)}
        >
          {words.measures[measure]}
        </button>
      ))}
    </div>
  );
};

const drawing = recalling(({ data, view, speech, scale, ...size }: Drawing) => {
  const facts = districtsFacts(data);
  return drawDistricts({ data, facts, view, speech, measure: view.colour, scale }, size);
}, kept);

const Diagram = ({ data, view, width, height, pinned, onPin, onChange }: SceneProps) => {
  const measure = view.colour;
  const speech = useSpeech();
  const scale = useTextScale();
  const exact = useExactDrawing();
  const [hover, setHover] = useState<string>();
  const facts = districtsFacts(data);
  const room = exact ? height : Math.max(200, height - choiceHeight * scale);
  const drawn = useMemo(
    () => drawing({ data, view, speech, scale, width, height: room }),
    [data, view, speech, scale, width, room],
  );
  const words = districtsWords[speech.language];
  const measured = measuredPosts(data, facts, view, speech);
  const label = words.label({ measure: measured.title(measure), districts: facts.districts.length });
  const map = <DistrictMap {...drawn} {...{ label, width, scale, pinned, hover }} height={room} />;
  if (exact) return map;
  const describe = (key: string) => {
    const district = facts.districts.find((d) => d.key === key);
    return district ? sayDistrict(district, measured, speech) : '';
  };
  const controls = { describe, pinned, onPin, onHover: setHover };
  const { tiles, strip } = drawn.room;
  return (
    <div className={styles['page']}>
      <Choice chosen={measure} onChoose={(colour) => onChange({ colour })} />
      <div className={styles['drawing']}>
        {map}
        <Region box={tiles}>
          <ItemControls items={boxesWithin(drawn.tiles, tiles)} {...controls} />
        </Region>
        {strip && drawn.strip && (
          <Region box={strip.box}>
            <ItemControls items={boxesWithin(drawn.strip.rows, strip.box)} {...controls} />
          </Region>
        )}
      </div>
    </div>
  );
};

/** What every district received, and what it has to be seen against: its residents and its area. */
export const districts: Scene = {
  needs: ['flows', 'indicators', 'figures'],
  query: (_view, dataset) => ({
    upper: dataset.upperLevels.at(-1) ?? 'group',
    lower: dataset.lowerLevels.includes('district') ? 'district' : 'group',
    via: 'year',
    top: 200,
  }),
  statement: districtsStatement,
  note: districtsNote,
  isEmpty: (data) => districtsFacts(data).districts.length === 0,
  Legend: DistrictsLegend,
  Diagram,
  Table: DistrictsTable,
  detail: districtDetail,
  offers: { years: true, measure: true, levels: false },
};
