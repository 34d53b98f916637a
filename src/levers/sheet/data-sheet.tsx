import { useMemo, useState } from 'react';
import type { PlanSide } from '../../domain/plan/plan';
import { planIndicators } from '../../domain/plan/plan-indicators';
import type { PlanUnit } from '../../domain/plan/plan-units';
import { dataSheetWords } from '../../i18n/data-sheet-words';
import { useSpeech } from '../../i18n/language-context';
import { useLeverActs, useLeverState } from '../lever-desk';
import { AddIndicator, RemoveIndicators } from './own-indicators';
import { dataModel, indicatorColumn, postColumns } from './data-columns';
import styles from './data-sheet.module.css';
import { joinedPatch } from './joined-patch';
import { PastePreview } from './paste-preview';
import { readPaste, type PastedTable } from './read-paste';
import { Sheet } from './sheet';

/** What a planner enters beside the data: opening posts, staff in post, indicators. */
export const DataSheet = () => {
  const { language } = useSpeech();
  const words = dataSheetWords[language];
  const { readOnly } = useLeverState();
  return (
    <section className={styles.data} aria-label={words.title}>
      <p>{words.lead}</p>
      <p className={styles.keys}>{words.keys}</p>
      <SideSheet side="topUp" />
      {!readOnly && (
        <div className={styles.own}>
          <AddIndicator />
          <RemoveIndicators />
        </div>
      )}
      <SideSheet side="cut" />
    </section>
  );
};

const SideSheet = ({ side }: { side: PlanSide }) => {
  const { language, format } = useSpeech();
  const words = dataSheetWords[language];
  const acts = useLeverActs();
  const { ground, plan, units, readOnly } = useLeverState();
  const [pasted, setPasted] = useState<PastedTable>();
  const columns = useMemo(
    () => [
      ...postColumns(plan, words),
      ...(side === 'topUp'
        ? planIndicators(ground, plan).map((each) => indicatorColumn(each, language))
        : []),
    ],
    [ground, plan, side, language, words],
  );
  const model = useMemo(() => {
    const names = ({ name, short }: PlanUnit) => ({
      name: (short ?? name)[language],
      names: [name['zh-CN'], name.en, ...(short ? [short['zh-CN'], short.en] : [])],
    });
    return dataModel(units[side], columns, names, words, format);
  }, [units, side, columns, words, format, language]);
  const patchOf = (row: string, column: string, value: number | undefined) =>
    columns.find(({ id }) => id === column)?.patch(row, value) ?? {};
  return (
    <section aria-label={words[side]} className={styles.side}>
      <h3>{words[side]}</h3>
      <div className={styles.scroll}>
        <Sheet
          label={words[side]}
          corner={words.unit}
          model={model}
          readOnly={readOnly}
          missing={words.missing}
          foot={words.total}
          onSet={(row, column, value) =>
            acts.edit(
              column === 'openings' || column === 'staff' ? 'openings' : 'indicators',
              patchOf(row, column, value),
            )
          }
          onPaste={(text, at) => setPasted(readPaste(text, at, model))}
        />
      </div>
      {pasted && (
        <PastePreview
          pasted={pasted}
          model={model}
          onUse={() => {
            const patches = pasted.taken.map(({ row, column, value }) => patchOf(row, column, value));
            acts.edit('paste', joinedPatch(patches));
            setPasted(undefined);
          }}
          onCancel={() => setPasted(undefined)}
        />
      )}
    </section>
  );
};
