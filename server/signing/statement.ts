import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Signing } from './signing-key.ts';

/** A file that is signed: its name, as it stands beside the statement, and its SHA-256 in hexadecimal digits. */
export type SignedFile = { readonly name: string; readonly sha256: string };

/** What a statement says besides its files; each line is one fact. `log`: how far the record went, and its last hash. */
export type Stated = {
  readonly meeting: string;
  readonly what: string;
  readonly log: { readonly seq: number; readonly hash: string };
};

const FIRST = '# Openfloor, signed list of files (SHA-256)';
const KEY = '# key (Ed25519, SPKI, base64): ';
const SIGNATURE = '# signature (Ed25519, base64) of everything above this line: ';
const LOG = /^# record: (\d+) entries, the last is ([0-9a-f]{64}|)$/m;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * A list that `sha256sum -c` reads, with facts as comments; its last line is the signature of all lines before. The same facts, files
 * and key give the same bytes.
 */
export function signedStatement(
  { meeting, what, log }: Stated,
  files: readonly SignedFile[],
  signing: Signing,
): string {
  const key = createPublicKey(signing.publicKey()).export({ type: 'spki', format: 'der' }).toString('base64');
  const facts = [FIRST, `# meeting: ${meeting}`, `# ${what}`, `# record: ${log.seq} entries, the last is ${log.hash}`];
  const lines = [...facts, `${KEY}${key}`, ...files.map(({ name, sha256 }) => `${sha256}  ${name}`)];
  const signed = `${lines.join('\n')}\n`;
  return `${signed}${SIGNATURE}${signing.sign(signed)}\n`;
}

export type Statement = {
  readonly files: readonly SignedFile[];
  readonly log: Stated['log'] | null;
  readonly key: KeyObject;
  /** Whether the signature is that of this key over these lines. */
  readonly holds: boolean;
};

/** Null: it is no statement at all. */
export function readStatement(text: string): Statement | null {
  const end = text.lastIndexOf(SIGNATURE);
  const key = keyIn(text);
  if (!text.startsWith(FIRST) || end < 0 || key === null) return null;
  const signed = text.slice(0, end);
  const signature = text.slice(end + SIGNATURE.length);
  const [, seq, hash] = LOG.exec(signed) ?? [];
  return {
    files: filesIn(signed),
    log: seq === undefined || hash === undefined ? null : { seq: Number(seq), hash },
    key,
    holds: isSignature(signature) && verify(null, Buffer.from(signed), key, Buffer.from(signature.trim(), 'base64')),
  };
}

/** As it was written, so that no byte of it can be another: base64 has bits that mean nothing. */
const isSignature = (signature: string): boolean =>
  `${Buffer.from(signature, 'base64').toString('base64')}\n` === signature;

function keyIn(text: string): KeyObject | null {
  const line = text.split('\n').find((each) => each.startsWith(KEY));
  try {
    return line === undefined
      ? null
      : createPublicKey({ key: Buffer.from(line.slice(KEY.length), 'base64'), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

const filesIn = (signed: string): readonly SignedFile[] =>
  signed.split('\n').flatMap((line): readonly SignedFile[] => {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    return sha256 === undefined || name === undefined ? [] : [{ name, sha256 }];
  });
