import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fingerprintOf, pemOf } from '../../server/signing/signing-key.ts';
import { readStatement, type Statement } from '../../server/signing/statement.ts';
import { Refusal } from '../data/data-folder.ts';
import { checkLog } from './verify-log.ts';

export const sha256OfAll = async (bytes: AsyncIterable<Uint8Array>): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of bytes) hash.update(piece);
  return hash.digest('hex');
};

/** The key that somebody trusts: a PEM file, as the server gives it at /api/signing-key. */
export function trustedKey(file: string | undefined): KeyObject | null {
  if (file === undefined) return null;
  if (!existsSync(file))
    throw new Refusal(`There is no file ${file}. Save the key from /api/signing-key of the server.`);
  try {
    return createPublicKey(readFileSync(file));
  } catch {
    throw new Refusal(
      `${file} is no key. Save the one from /api/signing-key of the server, a file that begins with -----BEGIN PUBLIC KEY-----.`,
    );
  }
}

/** Null: it is none. Throws a refusal when its signature or its key is another. */
export function checkedStatement(text: string, name: string, trusted: KeyObject | null): Statement {
  const statement = readStatement(text);
  if (statement === null) throw new Refusal(`${name} is no signed list of Openfloor, or its key was changed.`);
  const fingerprint = fingerprintOf(statement.key);
  if (trusted !== null && pemOf(trusted) !== pemOf(statement.key))
    throw new Refusal(
      `${name} was signed with another key (${fingerprint}) than the one given: it does not come from that server.`,
    );
  if (!statement.holds) throw new Refusal(`${name} is not what was signed: its lines, or the signature, were changed.`);
  console.log(`${name}: the signature holds. Key ${fingerprint}`);
  if (trusted === null)
    console.log(
      'The list brought this key itself. To know whose it is, compare it with the server: --key FILE, from /api/signing-key.',
    );
  return statement;
}

/** What is wrong with a log whose statement says how far it went; null when nothing is. */
export function wrongLog(text: string, { log }: Pick<Statement, 'log'>): string | null {
  const { wrong, head } = checkLog(text);
  if (wrong !== null) return `log.ndjson: ${wrong}`;
  if (log === null || (head.seq === log.seq && head.hash === log.hash)) {
    console.log(`log.ndjson: ${head.seq} records, whole; the last is ${head.hash}`);
    return null;
  }
  return `log.ndjson: it ends with record ${head.seq}, ${head.hash}; signed was ${log.seq}, ${log.hash}.`;
}
