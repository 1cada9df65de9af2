import type { Locator } from '@playwright/test';
import { type Attendee, MEETING } from './attending.ts';

/** The text of the minutes of an item, as a rapporteur writes it. */
export const text = (rapporteur: Attendee): Locator => rapporteur.region('Minutes').locator('[contenteditable="true"]');

/** Its words, without the names at the carets of others, which stand among them. */
export const written = (rapporteur: Attendee): Promise<string> =>
  text(rapporteur).evaluate((editor) => {
    const range = document.createRange();
    range.selectNodeContents(editor);
    const copy = range.cloneContents();
    for (const caret of copy.querySelectorAll('.minutes-caret')) caret.remove();
    return (copy.textContent ?? '').replaceAll('\u2060', '');
  });

/** The minutes as they are stored, by a way that neither waits nor drops. */
export const minutesInMarkdown = async ({ context }: Attendee, origin = ''): Promise<string> =>
  (await context.request.get(`${origin}/api/meetings/${MEETING}/minutes.md`)).text();
