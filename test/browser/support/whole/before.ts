import { expect, type Page } from '@playwright/test';
import type { Chosen } from './files.ts';

export const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Fills in the empty form of a consultation whose meeting is today; answers its address. */
export async function found(page: Page, title: string): Promise<string> {
  await page.goto('/');
  await page.getByRole('link', { name: 'New consultation' }).click();
  const fields = {
    title,
    group: 'Lakes Group',
    question: 'What stands in the way of an exchange point?',
    background: 'The group asked in spring.',
    deadline: dayFromNow(0),
    meetingTitle: 'Meeting on the lakes',
    meetingDate: dayFromNow(0),
    begins: '00:00',
    ends: '23:59',
    place: 'Abidjan',
    timeZone: 'Africa/Abidjan',
    'item-0': 'Opening',
  };
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
  await page.locator('[name=afterDeadline]').selectOption({ index: 1 });
  for (const item of ['Challenges', 'Best practices']) {
    await page.getByRole('button', { name: 'Add an item' }).click();
    await page.keyboard.type(item);
  }
  await page.getByRole('button', { name: 'Create the consultation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  return new URL(page.url()).pathname;
}

/** Sends a file as a contribution, once it is seen how it came through. */
export async function contribute(page: Page, home: string, file: Chosen, words: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('link', { name: 'Contribute in writing' }).click();
  await page.locator('[name=file]').setInputFiles(file);
  await expect(page.locator('.file-preview')).toContainText(words);
  await page.getByRole('button', { name: 'Send the contribution' }).click();
}

/** The last day becomes yesterday. */
export async function endReception(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('link', { name: 'Change the wording' }).click();
  await page.locator('[name=deadline]').fill(dayFromNow(-1));
  await page.getByRole('button', { name: 'Save the wording' }).click();
  await expect(page.getByText(/^The last day for contributions was/).first()).toBeVisible();
}

/** Looks paragraphs up by their words, and puts them under an item. */
export async function place(page: Page, paragraphs: readonly string[], item: number): Promise<void> {
  const find = page.getByLabel('Find in the contributions');
  const tree = page.getByRole('tree');
  for (const [n, words] of paragraphs.entries()) {
    await find.fill(words);
    const paragraph = tree.getByRole('treeitem', { level: 2 });
    await expect(paragraph).toHaveCount(1);
    await paragraph.click(n > 0 ? { modifiers: ['Control'] } : {});
  }
  await page.getByRole('button', { name: `Put under item ${item}` }).click();
  for (const words of paragraphs)
    await expect(page.getByRole('region', { name: 'Draft' }).getByText(words)).toBeVisible();
}

export async function publish(page: Page, version: number): Promise<void> {
  await page.getByRole('button', { name: 'Publish …' }).click();
  await page.getByRole('button', { name: `Publish version ${version}` }).click();
  await expect(page.getByText(`Version ${version} is published.`).first()).toBeVisible();
}

/** Registers for the meeting, from its consultation's page. */
export async function registerFor(page: Page, home: string, mode: 'In the room' | 'Remotely'): Promise<void> {
  await page.goto(home);
  await page.getByRole('link', { name: 'Register for the meeting' }).click();
  await page.getByRole('radio', { name: mode }).check();
  await page.getByRole('button', { name: 'Send the registration' }).click();
  await expect(page.getByText('Your registration is waiting for a decision.')).toBeVisible();
}
