import { afterEach, describe, expect, it } from 'vitest';
import { exportSvg, type Caption } from '../../src/interchange/export-svg';

const caption: Caption = {
  statement: '76 名从划出单位减下来',
  note: '按每千名编制计',
  foot: ['依据：报告（实线）', '数据：包头'],
};

const place = (markup: string): SVGSVGElement => {
  document.body.innerHTML = markup;
  return document.querySelector('svg')!;
};

const read = (text: string): Document => {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
};

const exported = (inside: string, asked: Caption = caption): Document =>
  read(
    exportSvg(place(`<svg width="800" height="400" viewBox="0 0 800 400" class="x">${inside}</svg>`), asked)
      .text,
  );

afterEach(() => {
  document.body.innerHTML = '';
});

describe(exportSvg, () => {
  it('is a document of its own, with its size, its statement and what it stands on', () => {
    const drawing = place('<svg width="800" height="400" viewBox="0 0 800 400"><path d="M0,0H9"/></svg>');
    const { text, width, height } = exportSvg(drawing, caption);
    const root = read(text).documentElement;
    expect(text).toMatch(/^<\?xml/);
    expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual([`${width}`, `${height}`]);
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(width).toBeGreaterThan(800);
    expect(height).toBeGreaterThan(400);
    expect(root.querySelector('title')?.textContent).toBe(caption.statement);
    expect(root.querySelector('desc')?.textContent?.split('\n')).toEqual([
      caption.statement,
      caption.note,
      ...caption.foot,
    ]);
    expect(Array.from(root.querySelectorAll(':scope > text'), (t) => t.textContent)).toEqual([
      caption.statement,
      caption.note,
      ...caption.foot,
    ]);
  });

  it('stands on a ground that covers all of it', () => {
    const ground = exported('').querySelector('svg > rect')!;
    expect(ground.getAttribute('fill')).toBe('#ffffff');
    expect(ground.getAttribute('width')).toBe(ground.ownerDocument.documentElement.getAttribute('width'));
  });

  it('leaves out what is not seen and what belongs to the page', () => {
    const found = exported(
      `<g data-emphasis="none" class="nodes" tabindex="0" role="button" aria-label="x"><rect width="1" height="1"/></g>
       <path style="display:none" d="M0,0H1"/><g data-export="skip"><circle r="1"/></g>
       <foreignObject><p>html</p></foreignObject>`,
    );
    expect(found.querySelectorAll('path, circle, foreignObject, p')).toHaveLength(0);
    const names = Array.from(found.querySelectorAll('svg g, svg g *'), (e) => e.getAttributeNames()).flat();
    expect(names.filter((name) => /^(class|style|tabindex|data-|aria-|role)/.test(name))).toEqual([]);
  });

  it('renames its paints and all that refers to them, and drops other ids', () => {
    const found = exported(
      `<defs><linearGradient id="_r_1_-flow"><stop offset="0"/></linearGradient></defs>
       <g clip-path="url(#_r_1_-flow)" id="unused"><use href="#_r_1_-flow"/></g>`,
    );
    const [gradient] = Array.from(found.querySelectorAll('[id]'));
    expect(found.querySelectorAll('[id]')).toHaveLength(1);
    expect(found.querySelector('use')?.getAttribute('href')).toBe(`#${gradient?.id}`);
    expect(gradient?.id).toMatch(/^paint-\d+$/);
  });

  it('breaks a long statement rather than let it run out of the picture', () => {
    const statement = '每 1,000 名编制中，76 名从划出单位减下来，补给其余单位。'.repeat(3);
    const lines = Array.from(
      exported('', { ...caption, statement, note: '', foot: [] }).querySelectorAll('svg > text'),
    );
    expect(lines.length).toBe(3);
    expect(lines.map((line) => line.textContent).join('')).toBe(statement.replace(/\s$/, ''));
  });

  it('keeps words no XML can hold from spoiling the file', () => {
    const found = exported('', { ...caption, statement: 'a\u0000<b>\u000b&"' });
    expect(found.querySelector('title')?.textContent).toBe('a<b>&"');
  });

  it('has the signs and words of a legend between its words and the drawing', () => {
    const drawing = place('<svg width="800" height="400" viewBox="0 0 800 400"><path d="M0,0H9"/></svg>');
    const bare = exportSvg(drawing, caption);
    const legend = document.createElement('div');
    legend.innerHTML = `<ul class="legend">
      <li title="help"><svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true"><rect class="a" width="22"/></svg>划出</li>
      <li><svg width="11" height="11" viewBox="0 0 11 11"><text>≠</text></svg> In
        conflict</li>
      <li>没有标记的 &amp; 其他</li>
    </ul>`;
    document.body.append(legend);
    const { text, height } = exportSvg(drawing, caption, legend);
    const root = read(text).documentElement;
    const parts = Array.from(root.querySelectorAll(':scope > *'), (part) => part);
    const at = parts.findIndex((part) => part.textContent?.includes('划出') && part.localName === 'g');
    expect(parts[at - 1]?.textContent).toBe(caption.note);
    expect(parts[at + 1]?.querySelector('path')).not.toBeNull();
    const words = Array.from(parts[at]!.querySelectorAll(':scope > text'), (word) => word.textContent);
    expect(words).toEqual(['划出', 'In conflict', '没有标记的 & 其他']);
    expect(parts[at]!.querySelectorAll('rect')).toHaveLength(1);
    expect(parts[at]!.querySelector(':scope > g > text')?.textContent).toBe('≠');
    expect(text).not.toMatch(/ (class|title|aria-[a-z]+)=/);
    expect(height).toBeGreaterThan(bare.height);
  });

  it('keeps the paints of a sign apart from those of the drawing', () => {
    const paint = (id: string) =>
      `<linearGradient id="${id}"><stop offset="0"/></linearGradient><use href="#${id}"/>`;
    const drawing = place(`<svg width="800" height="400">${paint('a')}</svg>`);
    const legend = document.createElement('ul');
    legend.innerHTML = `<li><svg width="22" height="12">${paint('b')}</svg>x</li><li><svg width="22" height="12">${paint('c')}</svg>y</li>`;
    document.body.append(legend);
    const found = read(exportSvg(drawing, caption, legend).text);
    const ids = Array.from(found.querySelectorAll('[id]'), ({ id }) => id);
    const used = Array.from(found.querySelectorAll('use'), (use) => use.getAttribute('href'));
    expect(new Set(ids).size).toBe(3);
    expect(used).toEqual(ids.map((id) => `#${id}`));
  });

  it('is the same with a legend of no entries as without one', () => {
    const drawing = place('<svg width="800" height="400"></svg>');
    expect(exportSvg(drawing, caption, document.createElement('ul'))).toEqual(exportSvg(drawing, caption));
  });

  it('fails for a drawing without a size', () => {
    expect(() => exportSvg(place('<svg></svg>'), caption)).toThrow('a drawing of 0 × 0');
  });
});
