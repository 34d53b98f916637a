import { useId, useMemo, useState } from 'react';
import { DifferenceDrawing } from '../../charts/plan/difference-drawing';
import styles from '../../charts/plan/difference-drawing.module.css';
import { ItemControls } from '../../charts/item-controls';
import type { DifferenceGraph, DifferenceNode } from '../../domain/plan-effects/difference-graph';
import { compareWords } from '../../i18n/effects-compare-words';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { placeDifference, type DifferenceRoom } from '../../layouts/plan/place-difference';
import { textSize } from '../../layouts/type-scale';
import { useTextScale } from '../../ui/use-text-scale';
import { postsPrinter } from './compare-texts';
import type { UnitNames } from './unit-names';

interface DifferenceChartProps {
  readonly graph: DifferenceGraph;
  readonly names: UnitNames;
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

type Line = ReturnType<DifferenceRoom['linesOf']>[number];

const changeOf = ({ gained, lost }: DifferenceNode) => (gained > 0 ? 'gained' : lost > 0 ? 'lost' : 'kept');

const textsOf = (graph: DifferenceGraph, names: UnitNames, speech: Speech) => {
  const words = compareWords[speech.language];
  const print = postsPrinter(graph, speech);
  const change = ({ gained, lost, side }: DifferenceNode): string => {
    if (gained > 0) return side ? words.more[side](print.plain(gained)) : words.yearMore(print.plain(gained));
    if (lost > 0) return side ? words.fewer[side](print.plain(lost)) : words.yearFewer(print.plain(lost));
    return words.unchanged;
  };
  const nameOf = ({ unit, column, name }: DifferenceNode, full: boolean): string => {
    if (unit) return full ? names.full(unit) : names.short(unit);
    return column === 1 && graph.via === 'pool' ? words.pool : name[speech.language];
  };
  const numbers = (node: DifferenceNode) =>
    node.was === node.is ? print.plain(node.is) : `${print.plain(node.was)} → ${print.plain(node.is)}`;
  /** What stands at a node: a year in one line, a unit in as many as it changes; where room is short, how much. */
  const linesOf = (node: DifferenceNode): readonly Line[] => {
    const name = nameOf(node, false);
    if (node.column === 1) return [{ text: `${name} · ${numbers(node)}`, role: 'name' }];
    const lines: readonly Line[] = [
      { text: name, role: 'name' },
      { text: numbers(node), role: 'value' },
    ];
    if (changeOf(node) === 'kept') return lines;
    const full = change(node);
    const amount = node.gained > 0 ? `▲ ${print.plain(node.gained)}` : `▼ ${print.plain(node.lost)}`;
    return [
      ...lines.map((line) => (line.role === 'value' ? { ...line, instead: [[]] } : line)),
      { text: full, role: 'value', instead: [[full], [amount]] },
    ];
  };
  const say = (node: DifferenceNode) => {
    const name = nameOf(node, true);
    const [was, is] = [print.plain(node.was), print.plain(node.is)];
    return changeOf(node) === 'kept'
      ? words.sayAlike({ name, posts: is })
      : words.say({ name, was, is, change: change(node).replace(/^[▲▼] /, '') });
  };
  return { linesOf, say };
};

/** Two plans on one diagram, walked by unit and year. */
export const DifferenceChart = ({ graph, names, title, width, height }: DifferenceChartProps) => {
  const speech = useSpeech();
  const words = compareWords[speech.language];
  const scale = useTextScale();
  const id = useId().replaceAll(':', '');
  const [hover, setHover] = useState<string>();
  const [pinned, setPinned] = useState<readonly string[]>([]);
  const texts = useMemo(() => textsOf(graph, names, speech), [graph, names, speech]);
  const placed = useMemo(
    () =>
      placeDifference(graph, {
        ...{ width, height, fontSize: textSize('note', scale) },
        linesOf: (node) => texts.linesOf(graph.nodes[node]!),
      }),
    [graph, texts, width, height, scale],
  );
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const items = graph.nodes.map(({ id: key }, i) => ({ key, box: placed.boxes[i]! }));
  const lit = [...pinned, ...(hover === undefined ? [] : [hover])].filter((key) => byId.has(key));
  return (
    <div className={styles['place']}>
      <DifferenceDrawing
        placed={placed}
        nodes={graph.nodes.map((node) => node.id)}
        lit={lit}
        changeOf={(key) => changeOf(byId.get(key)!)}
        kind={words.kind}
        title={title}
        id={id}
      />
      <ItemControls
        items={items}
        describe={(key) => texts.say(byId.get(key)!)}
        pinned={pinned}
        onPin={setPinned}
        onHover={setHover}
      />
    </div>
  );
};
