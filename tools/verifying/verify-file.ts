import type { KeyObject } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readStatement } from '../../server/signing/statement.ts';
import { Refusal } from '../data/data-folder.ts';
import { checkLog } from './verify-log.ts';
import { checkedStatement, sha256OfAll, wrongLog } from './verify-statement.ts';

/** A signed list: its signature, and each file of it that lies beside it. */
export async function verifyList(file: string, trusted: KeyObject | null): Promise<readonly string[]> {
  const statement = checkedStatement(readFileSync(file, 'utf8'), basename(file), trusted);
  const wrong: string[] = [];
  for (const { name, sha256 } of statement.files) {
    const beside = join(dirname(file), name);
    if (!existsSync(beside)) console.log(`${name}: not here`);
    else if ((await sha256OfAll(createReadStream(beside))) !== sha256) wrong.push(`${name} was changed.`);
    else {
      console.log(`${name}: whole, byte for byte`);
      const broken = name === 'log.ndjson' ? wrongLog(readFileSync(beside, 'utf8'), statement) : null;
      if (broken) wrong.push(broken);
    }
  }
  return wrong;
}

/** A single file: by a signed list that lies beside it, or, of a log, by its own chain. */
export async function verifyAnyFile(file: string, trusted: KeyObject | null): Promise<readonly string[]> {
  const list = listBeside(file);
  if (list !== null) return verifyBy(list, file, trusted);
  const { wrong, head } = checkLog(readFileSync(file, 'utf8'));
  if (wrong !== null && head.seq > 0) return [`${basename(file)}: ${wrong}`];
  if (head.seq === 0)
    throw new Refusal(
      `${file} is neither a data folder, a database, a package.zip, a signed list (.sha256) nor a log of Openfloor, and no signed list beside it names it. Download the signed list of the version and put it into the same folder.`,
    );
  console.log(`${basename(file)}: ${head.seq} records, whole; the last is ${head.hash}`);
  console.log('Nothing signed says how far it went: compare the last hash with one that was known before.');
  return [];
}

const listBeside = (file: string): string | null =>
  readdirSync(dirname(file))
    .filter((name) => name === 'SHA256SUMS' || name.endsWith('.sha256'))
    .map((name) => join(dirname(file), name))
    .find((list) => readStatement(readFileSync(list, 'utf8'))?.files.some(({ name }) => name === basename(file))) ??
  null;

async function verifyBy(list: string, file: string, trusted: KeyObject | null): Promise<readonly string[]> {
  const statement = checkedStatement(readFileSync(list, 'utf8'), basename(list), trusted);
  const known = statement.files.find(({ name }) => name === basename(file))?.sha256;
  if ((await sha256OfAll(createReadStream(file))) !== known) return [`${basename(file)} was changed.`];
  console.log(`${basename(file)}: whole, byte for byte`);
  return [];
}
