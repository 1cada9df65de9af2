import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveToFolder } from '../../db/open-database.ts';
import { Unusable } from '../starting/unusable.ts';

export const signingKeyFile = (dataDir: string): string => join(dataDir, 'signing-key.pem');

/** How this server signs what it issues (Ed25519, RFC 8032). */
export type Signing = {
  /** SPKI, PEM. */
  readonly publicKey: () => string;
  /** Of the bytes of the text in UTF-8; in base64. */
  readonly sign: (text: string) => string;
};

/** The key is made when something is signed for the first time. Throws `Unusable` when its file is none. */
export function createSigning(dataDir: string): Signing {
  let known: KeyObject | undefined;
  const key = (): KeyObject => {
    known ??= keptKey(signingKeyFile(dataDir));
    return known;
  };
  return {
    publicKey: () => pemOf(createPublicKey(key())),
    sign: (text) => sign(null, Buffer.from(text), key()).toString('base64'),
  };
}

export const pemOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

/** What people compare: SHA-256 of the key (SPKI, DER), in hexadecimal digits. */
export const fingerprintOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');

function keptKey(file: string): KeyObject {
  if (!existsSync(file)) makeKey(file);
  try {
    return createPrivateKey(readFileSync(file));
  } catch {
    throw new Unusable(
      `${file} is no private key. Put back the one from a backup, or move it away: then a new one is made.`,
    );
  }
}

/** Under its name only when it is whole and on disk, and for the server alone. */
function makeKey(file: string): void {
  const arriving = `${file}.arriving-${process.pid}`;
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    writeFileSync(arriving, pem, { mode: 0o600 });
    giveToFolder(arriving);
    flush(arriving);
    renameSync(arriving, file);
    flush(dirname(file));
  } finally {
    rmSync(arriving, { force: true });
  }
}

function flush(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
