import { describe, expect, it } from 'vitest';
import type { BarMark, LabelFrame, LabelRequest, LabelSide } from '../../src/layouts/flow/label-request';
import { formsOf } from '../../src/layouts/flow/label-shapes';
import { placeLabels } from '../../src/layouts/flow/labels';
import { placeFlow } from '../../src/layouts/flow/place-flow';
import { ribbonCentre } from '../../src/layouts/flow/ribbon';

/** Ten pixels a character. */
const frame: LabelFrame = { width: 400, height: 300, measure: (text) => [...text].length * 10 };

const bar = (x0: number, x1: number, side: LabelSide = 'below', more: Partial<BarMark> = {}): BarMark => ({
  kind: 'bar',
  box: { x0, y0: 100, x1, y1: 110 },
  side,
  ...more,
});

const request = (name: string, mark: LabelRequest['mark'], priority = 1): LabelRequest => ({
  key: `node:${name}`,
  lines: [
    { text: name, fontSize: 10, role: 'name' },
    { text: '+1', fontSize: 10, role: 'value' },
  ],
  compact: { text: `${name} 1`, fontSize: 10, role: 'name' },
  mark,
  priority,
});

const place = (...requests: LabelRequest[]) => placeLabels(requests, frame);
const textsOf = (label: { readonly lines: readonly { readonly text: string }[] } | undefined) =>
  label?.lines.map((line) => line.text);

describe('placeLabels', () => {
  it('sets a label in the middle of its bar, on its side', () => {
    const [below, above] = place(
      request('昆都仑区', bar(100, 200)),
      request('决策指挥', bar(100, 200, 'above', { box: { x0: 100, y0: 60, x1: 200, y1: 70 } })),
    );
    expect(below).toMatchObject({
      way: 'beside',
      anchor: 'middle',
      hidden: false,
      orientation: 'horizontal',
    });
    expect(below!.box).toEqual({ x0: 130, y0: 116, x1: 170, y1: 141 });
    expect(below!.lines.map(({ x, y }) => [x, y])).toEqual([
      [150, 126],
      [150, 138.5],
    ]);
    expect(above!.box.y1).toBe(54);
  });

  it('keeps to the edge of the bar it is told', () => {
    const [start, end] = place(
      request('左', bar(20, 150, 'below', { align: 'start' })),
      request('右', bar(200, 380, 'below', { align: 'end' })),
    );
    expect(start).toMatchObject({ anchor: 'start', box: { x0: 20 } });
    expect(end).toMatchObject({ anchor: 'end', box: { x1: 380 } });
  });

  it('slides off the edge of the frame and off its neighbour, as long as it stands under its bar', () => {
    const [first, second] = place(request('石拐区', bar(2, 8)), request('白云矿', bar(36, 46)));
    expect(first).toMatchObject({ way: 'beside', box: { x0: 0, x1: 30 } });
    expect(second).toMatchObject({ way: 'beside', box: { x0: 36, x1: 66 } });
  });

  it('wraps names that stand too close, at least effort', () => {
    const names = ['土默特右旗', '固阳县区局', '九原区分局', '石拐区分局', '东河区分局'];
    const labels = place(...names.map((name, i) => request(name, bar(100 + 34 * i, 104 + 34 * i))));
    expect(labels.map((label) => label.way)).toContain('wrap');
    expect(labels.map((label) => label.way)).not.toContain('stagger');
    expect(labels.every((label) => !label.hidden)).toBe(true);
  });

  it('leads a label out to a second row where it can be neither wrapped nor moved', () => {
    const labels = place(
      ...['Kundulun', 'Qingshan', 'Shiguaiq', 'Jiuyuanq', 'Donghexx'].map((name, i) =>
        request(name, bar(60 + 52 * i, 70 + 52 * i)),
      ),
    );
    expect(labels.every((label) => !label.hidden)).toBe(true);
    const led = labels.findIndex((label) => label.way === 'stagger');
    const { leader, box } = labels[led]!;
    expect(leader!.slice(0, 2)).toEqual([65 + 52 * led, 111]);
    expect(leader![3]).toBe(box.y0 - 1);
    expect(labels.filter((label) => label.way === 'beside').every((label) => !label.leader)).toBe(true);
  });

  it('leads a label out rather than leave one sign of its name in a line', () => {
    const names = ['东河区', '九原区', '固阳县', '达茂旗', '青山区', '石拐区'];
    const labels = place(...names.map((name, i) => request(name, bar(100 + 26 * i, 104 + 26 * i))));
    expect(labels.map((label) => label.way)).toContain('stagger');
    for (const label of labels) expect(textsOf(label)).toEqual([label.key.slice(5), '+1']);
  });

  it('stands Chinese upright under narrow bars, numbers across', () => {
    const labels = placeLabels(
      ['白云鄂博矿区', '土默特右旗区', '东河区公安局', '青山区公安局', '九原区公安局'].map((name, i) => {
        const asked = request(name, bar(100 + 17 * i, 104 + 17 * i));
        return { ...asked, lines: [asked.lines[0]!, { ...asked.lines[1]!, text: '1' }] };
      }),
      { ...frame, height: 200 },
    );
    expect(labels.every((label) => !label.hidden)).toBe(true);
    const upright = labels.find((label) => label.orientation === 'upright');
    expect(textsOf(upright)).toEqual([...upright!.key.slice(5), '1']);
    expect(new Set(upright!.lines.map((line) => line.x)).size).toBe(1);
  });

  it('spares what a name adds in brackets before it cuts, and never what tells it from its namesake', () => {
    const text = (name: string, width: number) => {
      const shape = formsOf(request(name, bar(0, 10)), frame.measure).shortened(width);
      return shape?.lines[0]?.text;
    };
    expect(text('Others (receiving) · After', 150)).toBe('Others · After');
    expect(text('Others (receiving) · After', 120)).toBe('Oth… · After');
    expect(text('Others (receiving) · After', 400)).toBe('Others (receiving) · After');
    expect(text('The rest (12) · After', 160)).toBe('The rest (12) ·…');
  });

  it('shortens a long name, and folds what still has no room, the least important first', () => {
    const tight = { ...frame, width: 80, height: 145 };
    const [long] = placeLabels([request('Unpronounceable', bar(10, 70))], tight);
    expect(long).toMatchObject({ way: 'shorten', hidden: false });
    expect(textsOf(long)![0]).toMatch(/^Unp.*…$/);
    const crowd = ['Abcde', 'Fghij', 'Klmno'].map((name, i) =>
      request(name, bar(20 + 9 * i, 24 + 9 * i), 3 - i),
    );
    const [large, ...others] = placeLabels(crowd, tight);
    expect(large!.hidden).toBe(false);
    expect(others[1]).toMatchObject({ hidden: true, way: 'fold' });
    expect(textsOf(others[1])).toEqual(['Klmno', '+1']);
  });

  it('sets the label of a middle column on its bar, in one line', () => {
    const [over] = place(request('2019', bar(100, 200, 'over')));
    expect(over).toMatchObject({ way: 'over', anchor: 'middle' });
    expect(textsOf(over)).toEqual(['2019 1']);
    expect(over!.box.x1 - over!.box.x0).toBe(76);
    expect((over!.box.y0 + over!.box.y1) / 2).toBe(105);
  });

  it('stacks labels beside bars of a column, in one line where two do not fit', () => {
    const side = (y0: number): BarMark => ({
      kind: 'bar',
      side: 'right',
      box: { x0: 190, y0, x1: 200, y1: y0 + 8 },
    });
    const labels = place(
      ...['青山区', '东河区', '九原区', '固阳县', '石拐区'].map((name, i) =>
        request(name, side(60 + 22 * i)),
      ),
    );
    expect(labels[0]).toMatchObject({ anchor: 'start', box: { x0: 206 } });
    expect(labels.map((label) => label.lines.length)).toContain(1);
    expect(labels.every((label) => !label.hidden)).toBe(true);
    const [left] = place(request('青山区', { ...side(100), side: 'left' }));
    expect(left).toMatchObject({ anchor: 'end', box: { x1: 184 } });
  });

  it('folds a label without words', () => {
    const [label] = place({
      ...request(' ', bar(100, 200)),
      lines: [{ text: ' ', fontSize: 10, role: 'name' }],
    });
    expect(label).toMatchObject({ hidden: true, lines: [] });
  });

  it('keeps off what stands in the way', () => {
    const obstacles = [{ x0: 0, y0: 110, x1: 400, y1: 300 }];
    const [label] = placeLabels([request('青山区', bar(100, 200))], { ...frame, obstacles });
    expect(label!.hidden).toBe(true);
  });
});

describe('placeLabels, for ribbons', () => {
  const placed = placeFlow(
    {
      nodes: [
        { id: 'a', column: 0 },
        { id: 'b', column: 0 },
        { id: 'c', column: 1 },
        { id: 'd', column: 1 },
      ],
      links: [
        { id: 'moved', source: 'a', target: 'd', posts: 10 },
        { id: 'kept', source: 'a', target: 'c', posts: 80 },
        { id: 'stayed', source: 'b', target: 'd', posts: 110 },
      ],
    },
    {
      width: 400,
      height: 300,
      orientation: 'down',
      order: 'given',
      nodeThickness: 10,
      nodeGap: 150,
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
    },
  );
  const ribbon = (link: number, outside = false): LabelRequest => ({
    key: `link:${link}`,
    lines: [{ text: '7.6%', fontSize: 10, role: 'value' }],
    mark: { kind: 'ribbon', placed, link, outside },
    priority: 1,
  });

  it('sets the number in the middle of a ribbon that can hold it', () => {
    const [label] = place(ribbon(1));
    expect(label).toMatchObject({ way: 'inside', hidden: false });
    const { x, y } = ribbonCentre(placed, 1);
    expect([(label!.box.x0 + label!.box.x1) / 2, (label!.box.y0 + label!.box.y1) / 2]).toEqual([x, y]);
  });

  it('folds the number of a thin ribbon, or sets it beside on free ground when it may', () => {
    const [folded] = place(ribbon(0));
    expect(folded).toMatchObject({ way: 'fold', hidden: true });
    const [beside] = place(ribbon(0, true));
    expect(beside).toMatchObject({ way: 'outside', hidden: false, anchor: 'start' });
    expect(beside!.box.x0).toBeGreaterThan(ribbonCentre(placed, 0).x);
  });
});
