import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Attendee, signIn } from './support/attending.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

/** The meeting of the sample that has been held. */
const HELD = '2014-11-10';
/** For two corrections, a decision and a refusal. */
const WINDOW_MS = 30_000;
const MISSING = 'We asked for one list that everybody sees.';
const WRONG = 'Nobody answered us.';
const AMENDED = 'The Association asked for one list that everybody sees.';

let floor: Openfloor;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
});
test.afterAll(() => floor.close());

const agreement = ({ page }: Attendee) => page.getByRole('region', { name: 'Agreement on the minutes' });

async function atTheMinutes(attendee: Attendee): Promise<Attendee> {
  await attendee.page.goto(`/meetings/${HELD}/minutes`);
  await expect(agreement(attendee)).toBeVisible();
  return attendee;
}

/** Adds words to the first of one's interventions. */
async function addWords(speaker: Attendee, words: string): Promise<void> {
  const region = agreement(speaker);
  await region.getByRole('button', { name: 'Add missing words' }).first().click();
  await region.getByRole('textbox', { name: 'The words as they should be' }).fill(words);
  await region.getByRole('button', { name: 'Send the correction' }).click();
  await expect(region.getByRole('listitem').filter({ hasText: words })).toContainText('waits');
}

const correction = (attendee: Attendee, words: string) =>
  agreement(attendee).getByRole('listitem').filter({ hasText: words });

function verify(file: string) {
  const run = spawnSync('npx', ['tsx', 'tools/verify.ts', file], { encoding: 'utf8' });
  return { code: run.status, said: run.stdout + run.stderr };
}

test('V1 V3 V5 V6 given a meeting that has been held, when its minutes are issued, corrected and finished, then the final version has what was accepted, and the package proves itself', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const rapporteur = await atTheMinutes(await signIn(browser, floor, 'rapporteur'));
  await agreement(rapporteur).getByRole('button', { name: 'Issue the minutes' }).waitFor();
  const issued = await rapporteur.page.request.post(`/api/meetings/${HELD}/agreement`, {
    headers: { origin: floor.url },
    data: { closesAt: Date.now() + WINDOW_MS },
  });
  expect(await issued.json()).toEqual({ version: 1 });
  await expect(agreement(rapporteur)).toContainText('Version 1 was issued');

  const speaker = await atTheMinutes(await signIn(browser, floor, 'remote1'));
  await addWords(speaker, MISSING);
  await addWords(speaker, WRONG);
  await expect(correction(speaker, MISSING).getByRole('button', { name: 'Accept', exact: true })).toBeHidden();

  await correction(rapporteur, WRONG).getByRole('button', { name: 'Decline' }).click();
  await correction(rapporteur, WRONG).getByRole('textbox').fill('The sound has no such words.');
  await correction(rapporteur, WRONG).getByRole('button', { name: 'Decline' }).click();
  await correction(rapporteur, MISSING).getByRole('button', { name: 'Accept with other words' }).click();
  await correction(rapporteur, MISSING).getByRole('textbox').fill(AMENDED);
  await correction(rapporteur, MISSING).getByRole('button', { name: 'Accept', exact: false }).last().click();
  await expect(correction(speaker, WRONG)).toContainText('The sound has no such words.');
  await expect(correction(speaker, AMENDED)).toContainText('accepted in other words');

  const finish = agreement(rapporteur).getByRole('button', { name: 'Make the final version' });
  await finish.click({ timeout: WINDOW_MS + 15_000 });
  await expect(agreement(speaker)).toContainText('The minutes are final', { timeout: 30_000 });

  const corrigendum = await speaker.page.request.get(`/api/meetings/${HELD}/corrigendum.md`);
  expect(await corrigendum.text()).toContain(AMENDED);
  expect(await (await speaker.page.request.get(`/api/meetings/${HELD}/minutes.md`)).text()).toContain(AMENDED);
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-agreement-'));
  const file = join(folder, 'package.zip');
  const zip = await rapporteur.page.request.get(`/api/meetings/${HELD}/package.zip`, { timeout: 60_000 });
  writeFileSync(file, await zip.body());
  expect(verify(file)).toMatchObject({ code: 0, said: expect.stringContaining('whole') });
  const bytes = readFileSync(file);
  bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(verify(file).code).not.toBe(0);
  rmSync(folder, { recursive: true });
});
