import { inflateSync } from 'node:zlib';

/** An object of a PDF: its dictionary, and its stream as it is once unpacked. */
interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endobj', start);
    const body = text.slice(start, end);
    const at = body.search(/stream\r?\n/);
    const head = at === -1 ? body : body.slice(0, at);
    objects.set(match[1]!, {
      head,
      stream: at === -1 ? '' : unpacked(pdf, text, { head, from: start + at }),
    });
  }
  return objects;
}

function unpacked(pdf: Buffer, text: string, { head, from }: { head: string; from: number }): string {
  const begin = text.indexOf('\n', from) + 1;
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  const bytes = pdf.subarray(begin, begin + length);
  return head.includes('FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
}

const utf16 = (hex: string): string => {
  const units = hex.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
};

/** The signs of a font by the codes a page names them by, as its ToUnicode map has them. */
interface Signs {
  /** Hexadecimal digits of one code. */
  readonly digits: number;
  readonly byCode: ReadonlyMap<number, string>;
}

function signsOf(map: string): Signs {
  const byCode = new Map<number, string>();
  const digits = /begincodespacerange\s*<(\w+)>/.exec(map)?.[1]?.length ?? 4;
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', sign = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      byCode.set(parseInt(code, 16), utf16(sign));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', sign = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++)
        byCode.set(code, String.fromCharCode(parseInt(sign, 16) + code - parseInt(from, 16)));
  return { digits, byCode };
}

/** Pieces of a page's drawing: text that is stated as such, a font, or codes of the font before. */
const pieces = /\/ActualText <FEFF(\w+)>[\s\S]*?EMC|\/(F\d+) [\d.]+ Tf|<(\w+)>/g;

function textOf(content: string, fonts: ReadonlyMap<string, Signs>): string {
  let text = '';
  let signs: Signs | undefined;
  for (const [, actual, font, codes = ''] of content.matchAll(pieces)) {
    if (font !== undefined) signs = fonts.get(font);
    const each = codes.match(new RegExp(`.{${signs?.digits ?? 4}}`, 'g')) ?? [];
    text +=
      actual === undefined
        ? each.map((code) => signs?.byCode.get(parseInt(code, 16)) ?? '').join('')
        : utf16(actual);
  }
  return text;
}

const referredIn = (text: string, name: string): string | undefined =>
  new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(text)?.[1];

/**
 * The text of each page of a PDF as Chromium writes it, in the order it was drawn, without spaces: a font's codes are
 * read by its own map. Throws on a page whose parts are not there.
 */
export function pdfPages(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const object = (id: string | undefined): PdfObject => {
    const found = objects.get(id ?? '');
    if (found === undefined) throw new Error(`the PDF has no object ${id}`);
    return found;
  };
  const fontOf = (id: string) => signsOf(object(referredIn(object(id).head, 'ToUnicode')).stream);
  const fontsOf = (resources: string) =>
    new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, fontOf(id)]),
    );
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map(({ head }) => textOf(object(referredIn(head, 'Contents')).stream, fontsOf(head)).replace(/\s/g, ''));
}
