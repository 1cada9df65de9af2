import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const SCHEMA = 'shared/schemas/akomantoso30.xsd';

/** The schema of OASIS lies beside the project, not in it: in `shared/schemas` of a folder around it. */
function schemaAround(folder: string): string | null {
  const file = join(folder, SCHEMA);
  if (existsSync(file)) return file;
  return dirname(folder) === folder ? null : schemaAround(dirname(folder));
}

const found = schemaAround(join(import.meta.dirname, '../../..'));

/** Throws, with what xmllint says, when the file is not valid by the schema; without the schema it must be well-formed. */
export function checkAkn(xml: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-akn-'));
  const file = join(folder, 'minutes.akn.xml');
  try {
    writeFileSync(file, xml);
    if (found === null)
      console.warn('Validation by the schema of Akoma Ntoso was skipped: it is not beside the project.');
    execFileSync('xmllint', ['--nonet', '--noout', ...(found === null ? [] : ['--schema', found]), file], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
