import { chmodSync, copyFileSync, existsSync } from 'node:fs';
import { giveToFolder } from '../../db/open-database.ts';
import { signingKeyFile } from '../../server/signing/signing-key.ts';

/** A backup has the key with which versions are signed beside it, readable by its owner alone. */
const keyBeside = (backup: string): string => `${backup}.signing-key`;

/** Where it was copied to; null: nothing was ever signed. */
export const keepKey = (dataDir: string, backup: string): string | null =>
  copied(signingKeyFile(dataDir), keyBeside(backup));

/** Versions go on being signed with the key with which they were. */
export const bringKeyBack = (backup: string, dataDir: string): string | null =>
  copied(keyBeside(backup), signingKeyFile(dataDir));

function copied(from: string, to: string): string | null {
  if (!existsSync(from)) return null;
  copyFileSync(from, to);
  chmodSync(to, 0o600);
  giveToFolder(to);
  return to;
}
