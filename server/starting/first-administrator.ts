import { randomInt, timingSafeEqual } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Db, giveToFolder } from '../../db/open-database.ts';
import { countAdministrators, hasAccounts } from '../../db/people/administration.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Administration } from '../auth/administration.ts';
import { createWaits } from '../auth/waits.ts';

type Deps = {
  readonly db: Db;
  readonly administration: Administration;
  readonly ticks: () => number;
  /** Where the code is kept. */
  readonly dataDir: string;
  /** Whether strangers can reach this server. */
  readonly isPublic: boolean;
};

/** Letters and digits that nobody confuses when typing them. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const group = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
const newCode = (): string => Array.from({ length: 4 }, group).join('-');

export const codeFile = (dataDir: string): string => join(dataDir, 'first-administrator.txt');

/**
 * The first administrator of a new server: a person who can read the data folder, or what the server printed at its start, and
 * proves it by a code. The code serves once, and only while there is no administrator.
 */
export type FirstAdministrator = {
  readonly isNeeded: () => boolean;
  /** Whether everybody who opens the server is led to its set-up: on one for the public, and where nobody has an account. */
  readonly isFirst: () => boolean;
  /** The same as before a restart, so that the printed code is still valid. */
  readonly code: () => string;
  /** Where the code is kept. */
  readonly file: string;
  /** Makes this person the administrator, or refuses `already-set-up`, `wrong-code` and, after wrong ones, `too-many-tries`. */
  readonly take: (person: PersonId, said: string, whose: string) => Refusal | null;
};

export function createFirstAdministrator(deps: Deps): FirstAdministrator {
  const { db, administration, ticks, dataDir, isPublic } = deps;
  const waits = createWaits(ticks);
  const file = codeFile(dataDir);
  let [isFound, isKnown] = [false, false];

  /** Whoever was appointed in a terminal leaves a code behind. */
  function isNeeded(): boolean {
    if (isFound || countAdministrators(db) === 0) return !isFound;
    isFound = true;
    rmSync(file, { force: true });
    return false;
  }

  /** Asked with each visit: once it is so, it stays so, and no table is read. */
  function isPrivateAndKnown(): boolean {
    isKnown ||= !isPublic && hasAccounts(db);
    return isKnown;
  }

  const code = (): string => codeIn(file);

  return {
    isNeeded,
    isFirst: () => !isPrivateAndKnown() && isNeeded(),
    code,
    file,
    take(person, said, whose) {
      if (!isNeeded()) return refuse('already-set-up');
      if (!waits.mayTry(whose)) return refuse('too-many-tries');
      if (!isSame(said, code())) {
        waits.count(whose);
        return refuse('wrong-code');
      }
      const refusal = administration.appoint(person, person);
      isNeeded();
      return refusal;
    },
  };
}

const plain = (code: string): Buffer => Buffer.from(code.toLowerCase().replace(/[^a-z0-9]/g, ''));

function isSame(said: string, code: string): boolean {
  const [a, b] = [plain(said), plain(code)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function codeIn(file: string): string {
  const kept = read(file);
  if (kept !== '') return kept;
  const made = newCode();
  keep(file, made);
  return made;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function keep(file: string, code: string): void {
  const arriving = `${file}.arriving`;
  rmSync(arriving, { force: true });
  writeFileSync(arriving, `${code}\n`, { mode: 0o600 });
  giveToFolder(arriving);
  renameSync(arriving, file);
}
