import { crc32, deflateRawSync } from 'node:zlib';

export type Entry = {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the file says of the size, where it lies. */
  readonly saidSize?: number;
  readonly isEncrypted?: boolean;
};

const numbers = (...parts: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    parts.map(([bytes, value]) => {
      const part = Buffer.alloc(bytes);
      part.writeUIntLE(value, 0, bytes);
      return part;
    }),
  );

/** A packed file (APPNOTE.TXT) as the tests want it, honest or not. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, saidSize, isEncrypted = false } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const common = numbers(
      [2, 20],
      [2, isEncrypted ? 1 : 0],
      [2, 8],
      [4, 0],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, saidSize ?? bytes.length],
      [2, label.length],
      [2, 0],
    );
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, label, packed]);
    central.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        numbers([2, 20]),
        common,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
        label,
      ]),
    );
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const count = entries.length;
  const tail = numbers([2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), tail]);
}
