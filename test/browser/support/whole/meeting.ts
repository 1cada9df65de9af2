import { expect, type Page } from '@playwright/test';
import type { Attendee, Way } from '../attending.ts';
import { selectWords } from '../reading.ts';
import type { Chosen } from './files.ts';

export const seated = (page: Page): Attendee => ({
  page,
  context: page.context(),
  region: (name) => page.getByRole('region', { name, exact: true }),
});

/** From the consultation's page into the hall. */
export async function enter(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('link', { name: 'Enter the hall' }).click();
  await expect(page.getByRole('dialog', { name: 'Join the meeting' })).toBeVisible();
}

/** Reads the compiled inputs before the day, without joining. */
export async function look(page: Page, home: string): Promise<void> {
  await enter(page, home);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Join the meeting' })).toBeHidden();
}

export async function joinHere(page: Page, home: string, way: Way): Promise<void> {
  await enter(page, home);
  const dialog = page.getByRole('dialog', { name: 'Join the meeting' });
  await dialog.getByRole('radio', { name: way }).check();
  if (way.startsWith('With')) await dialog.getByRole('checkbox', { name: /^My microphone may open by itself/ }).check();
  await dialog.getByRole('button', { name: 'Join the meeting' }).click();
  await expect(page.getByRole('button', { name: 'Leave', exact: true })).toBeVisible();
}

/** The id of the passage with these words. */
export async function passageWith(page: Page, words: string): Promise<string> {
  const passage = page.locator('[data-passage]').filter({ hasText: words });
  await expect(passage).toHaveCount(1);
  return (await passage.getAttribute('data-passage')) ?? '';
}

export async function suggest(page: Page, words: string, instead: string): Promise<void> {
  await selectWords(page, await passageWith(page, words), words);
  const toolbar = page.getByRole('toolbar', { name: 'The words selected' });
  await toolbar.getByRole('button', { name: 'Suggest wording' }).click();
  await page.getByLabel('Your wording').fill(instead);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByLabel('Your wording')).toBeHidden();
}

/** From the consultation's page: one's name is on the list of an item before the day. */
export async function askInAdvance(page: Page, home: string): Promise<void> {
  await look(page, home);
  await page
    .getByRole('region', { name: 'Lists of other items' })
    .getByRole('button', { name: /^Put me on this list/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Ask in advance' });
  await dialog.getByRole('button', { name: 'Ask in advance' }).click();
  await expect(dialog).toBeHidden();
}

export async function openListInAdvance(page: Page, home: string, title: string): Promise<void> {
  await look(page, home);
  const item = page.getByRole('region', { name: 'Agenda' }).getByRole('listitem').filter({ hasText: title });
  await item.hover();
  await item.getByRole('button', { name: /^Actions for item/ }).click();
  await page.getByRole('menuitem', { name: 'Open its list in advance' }).click();
}

export async function handIn(page: Page, home: string, file: Chosen, title: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('link', { name: 'Texts of speeches' }).click();
  const item = page.locator('[name=item] option').filter({ hasText: title });
  await page.locator('[name=item]').selectOption(await item.getAttribute('value'));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('.file-preview')).toBeVisible();
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(page.getByText('The text was handed in.').first()).toBeVisible();
}

export async function writeMinute(page: Page, words: string): Promise<void> {
  const minutes = page.getByRole('region', { name: 'Minutes' });
  await minutes.locator('[contenteditable="true"]').click();
  await page.keyboard.type(words);
  await expect(minutes.getByText('Saved')).toBeVisible();
}

export async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the meeting' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close the meeting' }).click();
}

/** Points at a passage, so that everybody sees it. */
export async function point(page: Page, passage: string): Promise<void> {
  const words = page.locator(`[data-passage="${passage}"]`);
  await words.hover();
  await words.getByRole('button', { name: 'Point here' }).click();
}
