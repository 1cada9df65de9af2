import { assembleFont } from './woff.ts';

const UNITS = 1000;

const bytes = (length: number, write: (view: DataView) => void): Buffer => {
  const buffer = Buffer.alloc(length);
  write(new DataView(buffer.buffer, buffer.byteOffset, length));
  return buffer;
};

const HEAD = bytes(54, (view) => {
  view.setUint32(0, 0x00010000);
  view.setUint32(12, 0x5f0f3cf5);
  view.setUint16(18, UNITS);
  view.setInt16(40, UNITS);
  view.setInt16(42, UNITS);
  view.setUint16(46, 8);
  view.setInt16(48, 2);
  view.setInt16(50, 1); // long offsets
});
const HHEA = bytes(36, (view) => {
  view.setUint32(0, 0x00010000);
  view.setInt16(4, 800);
  view.setInt16(6, -200);
  view.setUint16(34, 1);
});
const MAXP = bytes(32, (view) => {
  view.setUint32(0, 0x00010000);
  view.setUint16(4, 2);
});
/** One width for both glyphs: `.notdef`, and the one that stands for every character. */
const hmtx = (width: number): Buffer => bytes(6, (view) => view.setUint16(0, width));
/** Glyph 1: a box of two outlines, the inner one in the other direction. */
const BOX = [
  [60, 0, 60, 700, 600, 700, 600, 0],
  [110, 50, 550, 50, 550, 650, 110, 650],
].flat();
const GLYF = bytes(64, (view) => {
  view.setInt16(0, 2);
  for (const [n, value] of [60, 0, 600, 700, 3, 7, 0].entries()) view.setInt16(2 + n * 2, value);
  for (let n = 0; n < 8; n += 1) view.setUint8(16 + n, 1);
  for (const axis of [0, 1])
    for (let n = 0; n < 8; n += 1)
      view.setInt16(24 + axis * 16 + n * 2, (BOX[n * 2 + axis] ?? 0) - (BOX[(n - 1) * 2 + axis] ?? 0));
});
/** Glyph 0 has no outline. */
const LOCA = bytes(12, (view) => view.setUint32(8, GLYF.length));
/** Every character is glyph 1 (format 13: many to one). */
const CMAP = bytes(40, (view) => {
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 13);
  view.setUint32(16, 28);
  view.setUint32(24, 1);
  view.setUint32(28, 0);
  view.setUint32(32, 0x10ffff);
  view.setUint32(36, 1);
});

function nameTable(family: string): Buffer {
  const names = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ] as const;
  const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const table = bytes(6 + names.length * 12, (view) => {
    view.setUint16(2, names.length);
    view.setUint16(4, 6 + names.length * 12);
    let offset = 0;
    for (const [n, [id]] of names.entries()) {
      const length = strings[n]?.length ?? 0;
      for (const [field, value] of [3, 1, 0x409, id, length, offset].entries())
        view.setUint16(6 + n * 12 + field * 2, value);
      offset += length;
    }
  });
  return Buffer.concat([table, ...strings]);
}

/**
 * A font that has every possible character, each as a box, `width` thousandths wide: what is set in it has a letter in no other
 * font.
 */
export const lastResortFont = (family: string, width: number): Buffer =>
  assembleFont({
    cmap: CMAP,
    glyf: GLYF,
    head: HEAD,
    hhea: HHEA,
    hmtx: hmtx(width),
    loca: LOCA,
    maxp: MAXP,
    name: nameTable(family),
    post: bytes(32, (view) => view.setUint32(0, 0x00030000)),
  });
