import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Piece } from './piece.ts';

type Matrix = readonly [number, number, number, number, number, number];
type Font = { readonly isBold: boolean; readonly isItalic: boolean; readonly scale: number };
/** What of a page's state its letters depend on (ISO 32000, 9.3 and 9.4). */
type State = {
  page: Matrix;
  text: Matrix;
  line: Matrix;
  size: number;
  font: Font;
  letterSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
};

const ONE: Matrix = [1, 0, 0, 1, 0, 0];
const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];
const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

const numbersIn = (args: unknown): readonly number[] => {
  const list: readonly unknown[] = Array.isArray(args) ? args : [];
  const inner = list.length === 1 && typeof list[0] === 'object' && list[0] !== null ? Object.values(list[0]) : list;
  return inner.filter((one): one is number => typeof one === 'number');
};
const matrixIn = (args: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(args);
  return [a, b, c, d, e, f];
};

type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };
const glyphFrom = (one: unknown): Glyph | null =>
  typeof one === 'object' && one !== null && 'unicode' in one && 'width' in one
    ? { unicode: String(one.unicode), width: Number(one.width) || 0, isSpace: 'isSpace' in one && one.isSpace === true }
    : null;

/**
 * Every letter of a page by itself, with its place: where words run from right to left, only the places of single letters tell the order
 * in which they are read. Signs that stand for two letters, as lam-alif, stay whole.
 */
export async function glyphsOn(page: PDFPageProxy, fontOf: (name: string) => Font): Promise<readonly Piece[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const walk = new GlyphWalk(fontOf);
  for (const [n, operator] of fnArray.entries()) walk.step(operator, argsArray[n]);
  return walk.pieces;
}

class GlyphWalk {
  readonly pieces: Piece[] = [];
  readonly #fontOf: (name: string) => Font;
  readonly #saved: State[] = [];
  #state: State = {
    page: ONE,
    text: ONE,
    line: ONE,
    size: 0,
    font: { isBold: false, isItalic: false, scale: 0.001 },
    letterSpace: 0,
    wordSpace: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };

  constructor(fontOf: (name: string) => Font) {
    this.#fontOf = fontOf;
  }

  step(operator: number, args: unknown): void {
    const [first = 0, second = 0] = numbersIn(args);
    switch (operator) {
      case OPS.beginText:
        this.#setLine(ONE);
        break;
      case OPS.setTextMatrix:
        this.#setLine(matrixIn(args));
        break;
      case OPS.moveText:
        this.#moveLine(first, second);
        break;
      case OPS.setLeadingMoveText:
        this.#state.leading = second;
        this.#moveLine(first, second);
        break;
      case OPS.nextLine:
        this.#moveLine(0, this.#state.leading);
        break;
      case OPS.showText:
        this.#show(Array.isArray(args) ? args[0] : []);
        break;
      default:
        this.#turn(operator, args);
        this.#set(operator, first, args);
    }
  }

  /** What turns and moves the page under its letters. */
  #turn(operator: number, args: unknown): void {
    const state = this.#state;
    switch (operator) {
      case OPS.save:
        this.#saved.push({ ...state });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? state;
        break;
      case OPS.paintFormXObjectBegin:
        this.#saved.push({ ...state });
        state.page = times(state.page, matrixIn(Array.isArray(args) ? [args[0]] : []));
        break;
      case OPS.transform:
        state.page = times(state.page, matrixIn(args));
        break;
    }
  }

  #set(operator: number, value: number, args: unknown): void {
    const state = this.#state;
    switch (operator) {
      case OPS.setFont:
        state.font = this.#fontOf(Array.isArray(args) ? String(args[0]) : '');
        state.size = value;
        break;
      case OPS.setCharSpacing:
        state.letterSpace = value;
        break;
      case OPS.setWordSpacing:
        state.wordSpace = value;
        break;
      case OPS.setHScale:
        state.stretch = value / 100;
        break;
      case OPS.setLeading:
        state.leading = -value;
        break;
      case OPS.setTextRise:
        state.rise = value;
        break;
    }
  }

  #moveLine(x: number, y: number): void {
    this.#setLine(times(this.#state.line, moved(x, y)));
  }

  #setLine(line: Matrix): void {
    this.#state.line = line;
    this.#state.text = line;
  }

  #show(shown: unknown): void {
    const state = this.#state;
    const all: readonly unknown[] = Array.isArray(shown) ? shown : [];
    for (const one of all) {
      const glyph = glyphFrom(one);
      const width = glyph ? glyph.width * state.font.scale * state.size : 0;
      const kern = typeof one === 'number' ? (-one * state.size) / 1000 : 0;
      const space = glyph ? state.letterSpace + (glyph.isSpace ? state.wordSpace : 0) : 0;
      if (glyph) this.#put(glyph, width * state.stretch);
      state.text = times(state.text, moved((width + kern + space) * state.stretch, 0));
    }
  }

  #put({ unicode }: Glyph, width: number): void {
    const { page, text, rise, size, font } = this.#state;
    const at = times(times(page, text), moved(0, rise));
    const [along, up] = [Math.hypot(at[0], at[1]), Math.hypot(at[2], at[3])];
    const { isBold, isItalic } = font;
    this.pieces.push({
      text: unicode,
      x: at[4],
      y: at[5],
      width: width * along,
      size: Math.abs(size) * up,
      isBold,
      isItalic,
    });
  }
}
