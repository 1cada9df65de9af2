import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { filesInZip } from '../documents.ts';

/** Answers all that are shown; what they are then answered with is seen. */
async function answerAll(page: Page, outcome: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: 'Select all shown' }).click();
  const form = page.getByRole('form', { name: 'Answer the selected paragraphs' });
  await form.getByLabel('What became of them').selectOption({ label: outcome });
  if (reason !== undefined) await form.getByLabel('Reason').fill(reason);
  await form.getByRole('button', { name: 'Give the answer' }).click();
  await expect(form).toBeHidden();
}

/** What was compiled is answered as it stands there, the rest with a reason. */
export async function answer(page: Page, home: string, reason: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('link', { name: 'What became of the contributions' }).click();
  await page.getByLabel('Show').selectOption({ label: 'Without an answer' });
  await answerAll(page, 'As the compilation has it');
  await answerAll(page, 'Not taken', reason);
  await expect(page.getByText('Nothing matches.')).toBeVisible();
}

/** The package, as a visitor takes it. */
export async function takePackage(page: Page, home: string): Promise<ReadonlyMap<string, Buffer>> {
  await page.goto(home);
  await page.getByRole('button', { name: 'Downloads …' }).click();
  const saving = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /package/i })
    .click();
  return filesInZip(await readFile(await (await saving).path()));
}
