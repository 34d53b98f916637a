import type { Language } from './language';
import { isOne, plural } from './plural';

interface DataSheetWords {
  readonly title: string;
  readonly lead: string;
  readonly keys: string;
  readonly cut: string;
  readonly topUp: string;
  readonly unit: string;
  readonly opening: string;
  readonly staff: string;
  readonly missing: string;
  readonly total: string;
  /** Foot of a column some of whose cells are missing. */
  readonly partly: (sum: string, missing: string) => string;
  readonly add: string;
  readonly addName: string;
  readonly addUnit: string;
  readonly addDone: string;
  readonly addNeedsName: string;
  readonly addNameTaken: string;
  readonly units: Readonly<Record<'residents' | 'square-kilometres' | 'count' | 'posts', string>>;
  readonly remove: (name: string) => string;
  readonly cancel: string;
  readonly paste: {
    readonly title: string;
    readonly taken: (cells: string) => string;
    readonly refused: (cells: string) => string;
    readonly empty: (cells: string) => string;
    readonly use: (cells: string) => string;
    readonly cell: string;
    readonly becomes: string;
    readonly text: string;
    readonly why: string;
    readonly codes: Readonly<Record<'outside' | 'read-only' | 'unknown-name', string>>;
    readonly nowhere: string;
    readonly more: (cells: string) => string;
  };
}

export const dataSheetWords: Readonly<Record<Language, DataSheetWords>> = {
  'zh-CN': {
    title: '方案数据',
    lead: '原有编制与指标可直接填写，或从表格软件整块粘贴。填写的数算作方案，不改动数据集；未填的仍是原文未列。',
    keys: '方向键移动，回车或 F2 编辑，Esc 恢复，Delete 清除。',
    cut: '划出单位',
    topUp: '接收单位',
    unit: '单位',
    opening: '原有编制（名）',
    staff: '实有人数（人）',
    missing: '原文未列',
    total: '合计',
    partly: (sum, missing) => `${sum}（缺 ${missing}）`,
    add: '添加指标',
    addName: '名称',
    addUnit: '计量',
    addDone: '添加',
    addNeedsName: '请填指标名称。',
    addNameTaken: '已有同名指标，请换一个名称。',
    units: { residents: '人', 'square-kilometres': '平方公里', count: '个、件', posts: '名' },
    remove: (name) => `删除指标“${name}”`,
    cancel: '取消',
    paste: {
      title: '粘贴预览',
      taken: (cells) => `采用 ${cells} 格`,
      refused: (cells) => `不采用 ${cells} 格`,
      empty: (cells) => `空白 ${cells} 格，不改动`,
      use: (cells) => `采用这 ${cells} 格`,
      cell: '单元格',
      becomes: '填入',
      text: '原文',
      why: '原因',
      codes: {
        outside: '超出表格范围。',
        'read-only': '这一列不可填写。',
        'unknown-name': '没有这个名称的单位。',
      },
      nowhere: '—',
      more: (cells) => `另有 ${cells} 格`,
    },
  },
  en: {
    title: 'Data of the plan',
    lead: 'Type opening posts and indicators, or paste a block from a spreadsheet. What is entered counts as the plan’s and leaves the data set alone; what is not entered stays not stated.',
    keys: 'Arrow keys move, Enter or F2 edits, Esc reverts, Delete clears.',
    cut: 'Releasing units',
    topUp: 'Receiving units',
    unit: 'Unit',
    opening: 'Opening posts',
    staff: 'Staff in post',
    missing: 'not stated',
    total: 'Total',
    partly: (sum, missing) => `${sum} (${missing} missing)`,
    add: 'Add an indicator',
    addName: 'Name',
    addUnit: 'Counts',
    addDone: 'Add',
    addNeedsName: 'Give the indicator a name.',
    addNameTaken: 'An indicator has this name; choose another.',
    units: { residents: 'residents', 'square-kilometres': 'km²', count: 'things', posts: 'posts' },
    remove: (name) => `Remove the indicator “${name}”`,
    cancel: 'Cancel',
    paste: {
      title: 'What the paste would do',
      taken: (cells) => `${plural(cells, 'cell')} taken`,
      refused: (cells) => `${plural(cells, 'cell')} refused`,
      empty: (cells) => plural(cells, 'empty cell changes nothing', 'empty cells change nothing'),
      use: (cells) => (isOne(cells) ? 'Take this cell' : `Take these ${cells} cells`),
      cell: 'Cell',
      becomes: 'Becomes',
      text: 'Text',
      why: 'Why',
      codes: {
        outside: 'Beyond the table.',
        'read-only': 'This column takes no entries.',
        'unknown-name': 'No unit has this name.',
      },
      nowhere: '—',
      more: (cells) => `and ${cells} more`,
    },
  },
};
