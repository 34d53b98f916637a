import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaderBox } from '../../src/layouts/flow/bar-places';
import { labelMargin } from '../../src/layouts/flow/label-margin';
import type { LabelFrame, LabelRequest, PlacedLabel } from '../../src/layouts/flow/label-request';
import { distance, isInside } from '../../src/layouts/flow/label-room';
import { placeLabels } from '../../src/layouts/flow/labels';
import { placeFlow, type Margin, type PlaceOptions } from '../../src/layouts/flow/place-flow';
import type { LayeredGraph } from '../../src/layouts/flow/placed-flow';
import { approximateTextWidth } from '../../src/layouts/text-width';
import { layeredGraphs } from '../support/layered-graphs';
import { requestsFor } from '../support/label-requests';

/** The sizes of the screen, of which the picture gets what header, heading and panel leave. */
const sizes = [
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [3840, 2160],
  [1024, 768],
  [390, 844],
] as const;
const pictureSize = ([width, height]: readonly [number, number]) =>
  width < 480 ? ([width - 32, height - 360] as const) : ([width - 320 - 56, height - 300] as const);

const frames = fc.oneof(
  fc.constantFrom(...sizes.map(pictureSize)),
  fc.tuple(fc.integer({ min: 120, max: 2000 }), fc.integer({ min: 120, max: 1200 })),
);

const names = fc.constantFrom(
  '昆都仑区',
  '青山区',
  '达尔罕茂明安联合旗',
  '其余单位（含接收单位）',
  '决策指挥',
  '2019',
  'Darhan Muminggan United Banner',
  'Qingshan',
  'All other units (incl. receiving)',
  '反电信网络诈骗中心2队',
  '𠮷田👨‍👩‍👧组',
  ' ',
  '长'.repeat(300),
);

const optionsFor = (
  width: number,
  height: number,
  orientation: PlaceOptions['orientation'],
): PlaceOptions => ({
  width,
  height,
  orientation,
  order: 'given',
  nodeThickness: 11,
  nodeGap: 20,
  margin:
    orientation === 'down'
      ? { top: 44, right: 24, bottom: 88, left: 24 }
      : { top: 12, right: Math.min(120, width / 4), bottom: 12, left: Math.min(120, width / 4) },
});

interface Scene {
  readonly graph: LayeredGraph;
  readonly requests: readonly LabelRequest[];
  readonly frame: LabelFrame;
  readonly labels: readonly PlacedLabel[];
}

const scenes: fc.Arbitrary<Scene> = fc
  .tuple(
    layeredGraphs({ links: 30 }),
    frames,
    fc.constantFrom('down', 'right'),
    fc.constantFrom(12, 13, 16, 26, 43),
    fc.array(names, { minLength: 36, maxLength: 36 }),
    fc.boolean(),
  )
  .map(([graph, [width, height], orientation, fontSize, texts, panel]) => {
    const placed = placeFlow(graph, optionsFor(width, height, orientation));
    const requests = requestsFor(graph, placed, texts, fontSize);
    const obstacles = panel ? [{ x0: width - 80, y0: 0, x1: width, y1: 60 }] : [];
    const frame = { width, height, measure: approximateTextWidth, obstacles };
    return { graph, requests, frame, labels: placeLabels(requests, frame) };
  });

const check = (law: (scene: Scene) => void) => fc.assert(fc.property(scenes, law), { numRuns: 30 });

const boxesOf = (label: PlacedLabel) =>
  label.hidden ? [] : [label.box, ...(label.leader ? [leaderBox(label.leader)] : [])];

describe('placeLabels', () => {
  it('never lets two labels, or a label and the leader of another, touch', () => {
    check(({ labels }) => {
      const boxes = labels.flatMap((label, i) => boxesOf(label).map((box) => ({ box, i })));
      const touching = boxes.filter(({ box, i }) =>
        boxes.some((other) => other.i !== i && distance(box, other.box) < 6 - 1e-6),
      );
      expect(touching).toEqual([]);
    });
  });

  it('keeps labels off the bars of others and off what is in the way', () => {
    check(({ labels, requests, frame }) => {
      const taken = [
        ...requests.map(({ mark }, i) => ({ box: mark.kind === 'bar' ? mark.box : undefined, i })),
        ...frame.obstacles!.map((box) => ({ box, i: -1 })),
      ];
      const touching = labels.filter(
        (label, i) =>
          !label.hidden &&
          taken.some((other) => other.box && other.i !== i && distance(label.box, other.box) <= 0),
      );
      expect(touching).toEqual([]);
    });
  });

  it('keeps labels inside the frame, folded ones too where the frame can hold them', () => {
    check(({ labels, frame }) => {
      const bounds = { x0: 0, y0: 0, x1: frame.width, y1: frame.height };
      for (const { box, hidden } of labels) {
        if (!hidden || box.x1 - box.x0 <= frame.width) expect(isInside(box, bounds)).toBe(true);
      }
    });
  });

  it('keeps every line of text inside its label', () => {
    check(({ labels, frame }) => {
      const outside = labels.filter(({ lines, box, anchor, way }) =>
        lines.some(({ text, fontSize, x, y }) => {
          const width = frame.measure(text, fontSize);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          const across = left < box.x0 - 1e-6 || (way !== 'fold' && left + width > box.x1 + 1e-6);
          return across || y - fontSize < box.y0 - fontSize * 0.2 || y > box.y1;
        }),
      );
      expect(outside).toEqual([]);
    });
  });

  it('places them alike whether it recalls a row or searches it', () => {
    check(({ requests, frame, labels }) => {
      const anew: LabelFrame['measure'] = (text, size) => approximateTextWidth(text, size);
      const [first] = requests;
      const other = { ...first!, lines: [{ text: '另', fontSize: 13, role: 'name' as const }] };
      placeLabels([other, ...requests.slice(1)], { ...frame, measure: anew });
      expect(placeLabels(requests, { ...frame, measure: anew })).toEqual(labels);
      expect(placeLabels(requests, frame)).toEqual(labels);
    });
  });

  it('says all of a name unless it shortens it, and answers every request', () => {
    check(({ labels, requests }) => {
      expect(labels.map((label) => label.key)).toEqual(requests.map((request) => request.key));
      labels.forEach((label, i) => {
        if (!['beside', 'wrap', 'stagger'].includes(label.way)) return;
        const plain = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
        const { lines, compact } = requests[i]!;
        const asked = [lines.map((line) => line.text), compact ? [compact.text] : []].map(plain);
        const said = plain(label.lines.map((line) => line.text));
        if (!said.includes('…')) expect(asked).toContain(said);
      });
    });
  });

  it('places equal requests alike', () => {
    check(({ requests, frame, labels }) => {
      expect(placeLabels(requests, frame)).toEqual(labels);
    });
  });
});

describe('placeLabels, for the units and districts of the opening data', () => {
  const systems = [
    ['决策指挥', 'Command and decision'],
    ['管理监督', 'Management and supervision'],
    ['警务实战', 'Policing operations'],
    ['保障支援', 'Logistics and support'],
  ] as const;
  const districts = [
    ['昆都仑区', 'Kundulun', 21],
    ['青山区', 'Qingshan', 17],
    ['东河区', 'Donghe', 14],
    ['土默特右旗', 'Tumed Right Banner', 8],
    ['九原区', 'Jiuyuan', 6],
    ['固阳县', 'Guyang', 5],
    ['达尔罕茂明安联合旗', 'Darhan Muminggan United Banner', 3],
    ['石拐区', 'Shiguai', 1],
    ['白云鄂博矿区', 'Bayan Obo Mining', 1],
  ] as const;
  const years = ['2019', '2020', '2021', '2022'];
  const graph: LayeredGraph = {
    nodes: [
      ...systems.map(([name]) => ({ id: name, column: 0 })),
      ...years.map((id) => ({ id, column: 1 })),
      ...districts.map(([name]) => ({ id: name, column: 2 })),
    ],
    links: [
      ...systems.flatMap(([name]) =>
        years.map((year) => ({ id: `${name}${year}`, source: name, target: year, posts: 4.75 })),
      ),
      ...districts.flatMap(([name, , posts]) =>
        years.map((year) => ({ id: `${year}${name}`, source: year, target: name, posts: posts / 4 })),
      ),
    ],
  };
  const textsIn = (language: 0 | 1) => [
    ...systems.map((names) => names[language]),
    ...years,
    ...districts.map((names) => names[language]),
  ];
  /** Labels placed with margin to spare, then with the margin they needed. */
  const placedAt = (size: readonly [number, number], language: 0 | 1) => {
    const [width, height] = pictureSize(size);
    const frame = { width, height, measure: approximateTextWidth };
    const attempt = (margin: Margin) => {
      const placed = placeFlow(graph, { ...optionsFor(width, height, 'down'), margin });
      const requests = requestsFor(graph, placed, textsIn(language), 13).slice(0, graph.nodes.length);
      return { requests, labels: placeLabels(requests, frame) };
    };
    const roomy = attempt({ top: height * 0.2, bottom: height * 0.35, left: 24, right: 24 });
    const needed = labelMargin(roomy.requests, roomy.labels, 2);
    return { needed, height, ...attempt({ ...needed, left: 24, right: 24 }) };
  };
  const foldedAt = (size: readonly [number, number], language: 0 | 1) =>
    placedAt(size, language)
      .labels.filter((label) => label.hidden)
      .map((label) => label.key);

  it.each(sizes)('names every unit, year and district in Chinese at %d × %d', (width, height) => {
    expect(foldedAt([width, height], 0)).toEqual([]);
  });

  it.each(sizes.filter(([width]) => width > 1200))(
    'names every unit, year and district in English at %d × %d',
    (width, height) => {
      expect(foldedAt([width, height], 1)).toEqual([]);
    },
  );

  it('folds no more than the smallest district in English at 1024 × 768', () => {
    expect(foldedAt([1024, 768], 1).length).toBeLessThanOrEqual(1);
  });

  it.each(sizes)('leaves most of the height to the ribbons at %d × %d', (width, height) => {
    const { needed, height: whole } = placedAt([width, height], 0);
    expect(needed.top + needed.bottom).toBeLessThan(whole / 2);
  });
});
