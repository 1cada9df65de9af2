import type { Page } from '@playwright/test';
import { MEETING, personOf } from '../support/meeting-folder.ts';
import type { Bench, Figure } from './figure.ts';
import { asking, type LargeMeeting, MEMBERS, openLargeMeeting, REQUESTS } from './large-meeting.ts';
import { followed, shown, stepped } from './page-watch.ts';

/** What a chair waits for in Chromium in a meeting of 1,000 members with 300 requests, and how long the page is not to be spoken to. */
export const list: Bench = async () => {
  const meeting = await openLargeMeeting();
  try {
    const hall = await openHall(meeting);
    const figures = [...(await ofTheList(hall, meeting)), ...(await ofPeoplePanel(hall, meeting))];
    await hall.close();
    return [...figures, ...(await ofPeoplePage(meeting))];
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

async function ofTheList(page: Page, meeting: LargeMeeting): Promise<readonly Figure[]> {
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

const PEOPLE = `[...document.querySelectorAll('.hall-docks button')].at(-1)`;
const AWAY = `document.querySelector('.people-panel h3 span')?.textContent`;

/** Who is here, beside the list. */
async function ofPeoplePanel(page: Page, meeting: LargeMeeting): Promise<readonly Figure[]> {
  const comes = (n: number) => followed(page, () => meeting.member(`person-${100 + n}`), AWAY);
  const opens = async () => {
    const took = await shown(page, PEOPLE, `document.querySelector('.people-panel [data-person]') !== null`);
    await page.evaluate(`settled().then(() => ${PEOPLE}.click())`);
    return took;
  };
  const figures = await stepped(page, 'the panel of people opens', opens);
  await page.evaluate(`${PEOPLE}.click()`);
  return [...figures, ...(await stepped(page, 'somebody comes back, beside the panel', comes))];
}

/** Who is admitted, as the secretary sees it. */
async function ofPeoplePage(meeting: LargeMeeting): Promise<readonly Figure[]> {
  const page = await meeting.open('samira', `/people?meeting=${MEETING}`);
  const rowOf = (name: string) => `document.querySelector('.person[data-person="${name}"]')?.textContent`;
  const roleOf = (name: string) => `document.querySelector('.person[data-person="${name}"] select')?.value`;
  await page.locator('.person select').first().waitFor();
  const opening = Number(await page.evaluate('settled().then(() => longestGap)'));
  const comes = (n: number) => followed(page, () => meeting.member(`person-${105 + n}`), rowOf(`person-${105 + n}`));
  const secretary = await meeting.member('samira');
  const person = personOf('person-100');
  const changes = (n: number) => {
    const role = n % 2 === 0 ? ('observer' as const) : ('participant' as const);
    return followed(page, () => secretary.command({ type: 'attendance.assign-role', person, role }), roleOf(person));
  };
  return [
    { what: 'the page of people opens: longest task', unit: 'ms', ours: opening, bare: null, goal: '< 50 ms' },
    ...(await stepped(page, 'somebody comes back, on the page of people', comes, 3)),
    ...(await stepped(page, 'a role changes, on the page of people', changes)),
  ];
}
