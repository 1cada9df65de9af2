import type { Page } from '@playwright/test';
import { MEETING } from '../support/meeting-folder.ts';
import type { Bench, Figure } from './figure.ts';
import { asking, type LargeMeeting, MEMBERS, openLargeMeeting, REQUESTS } from './large-meeting.ts';
import { followed, shown, stepped } from './page-watch.ts';

/** What a chair waits for in Chromium in a meeting of 1,000 members with 300 requests, and how long the page is not to be spoken to. */
export const list: Bench = async () => {
  const meeting = await openLargeMeeting();
  try {
    return await measured(await openHall(meeting), meeting);
  } finally {
    await meeting.close();
  }
};

async function openHall(meeting: LargeMeeting): Promise<Page> {
  const page = await meeting.open('amina', `/meetings/${MEETING}`);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').first().check();
  await dialog.getByRole('button', { name: 'Join the meeting' }).click();
  await page.locator('[data-request]').first().waitFor();
  return page;
}

const HOLDER = `document.querySelector('.floor-panel h2')?.textContent`;
const SECOND = `document.querySelectorAll('[data-request]')[1]?.dataset.request`;
const NEXT = `document.querySelector('.chair-tools .next')`;
const DOWN = `[...document.querySelectorAll('[data-request]')[1].querySelectorAll('button')].find((each) => /down/i.test(each.ariaLabel ?? each.title))`;

async function measured(page: Page, meeting: LargeMeeting): Promise<readonly Figure[]> {
  const joins = async (n: number) => {
    const other = await meeting.member(`person-${MEMBERS - 1 - n}`);
    return followed(page, () => other.command({ type: 'attendance.join', mode: 'remote' }));
  };
  const asks = async (n: number) => {
    const other = await meeting.member(`person-${MEMBERS - 1 - n}`);
    return followed(page, () => other.command(asking(REQUESTS + n)));
  };
  return [
    ...(await stepped(page, 'the chair gives the floor', () => shown(page, NEXT, HOLDER))),
    ...(await stepped(page, 'the chair moves a request down', () => shown(page, DOWN, SECOND))),
    ...(await stepped(page, 'somebody joins', joins)),
    ...(await stepped(page, 'somebody asks for the floor', asks)),
  ];
}
