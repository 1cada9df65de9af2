import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PATIENCE_MS = 120_000;

/** A flat OpenDocument file in other formats, as LibreOffice writes them. */
export async function converted<Format extends string>(
  flat: string,
  formats: readonly Format[],
): Promise<ReadonlyMap<Format, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-converted-'));
  try {
    writeFileSync(join(folder, 'text.fodt'), flat);
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    // One after the other: two of them would share the profile.
    for (const format of formats)
      await run('soffice', [own, '--headless', '--convert-to', format, '--outdir', folder, join(folder, 'text.fodt')], {
        timeout: PATIENCE_MS,
      });
    return new Map(formats.map((format) => [format, readFileSync(join(folder, `text.${format}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
