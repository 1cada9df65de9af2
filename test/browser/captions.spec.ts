import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { idOf, type PersonId } from '../../shared/ids.ts';
import type { Member } from '../support/member.ts';
import { type Attendee, everybodyLeaves, MEETING, signIn } from './support/attending.ts';
import { byWire } from './support/by-wire.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { enter, giveTo, openWithItem, say } from './support/scene.ts';

let floor: Openfloor;
let chair: Member;
let captioner: Attendee;
let reader: Attendee;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  floor = await openOpenfloor();
  chair = await byWire(floor, 'chair');
  const secretary = await byWire(floor, 'secretary');
  const person = personCalled(secretary, 'remote3');
  await say(secretary, { type: 'attendance.assign-role', person, role: 'captioner' });
  secretary.close();
  await openWithItem(chair);
  await giveTo(chair, await enter(chair, 1));
  captioner = await signIn(browser, floor, 'remote3');
  reader = await signIn(browser, floor, 'remote1');
});
test.afterAll(async ({ browser }) => {
  chair.close();
  await everybodyLeaves(browser, floor);
});

/** People of the sample have the names of their accounts for ids. */
function personCalled(member: Member, account: string): PersonId {
  const found = Object.keys(member.meeting().attendance.members).find((id) => id.includes(account));
  if (!found) throw new Error(`nobody is called ${account}`);
  return idOf<PersonId>(found);
}

const address = `/meetings/${MEETING}/captions`;
const box = ({ page }: Attendee) => page.getByRole('textbox', { name: 'What is said' });
const paste = (words: string) =>
  box(captioner).evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);
const lines = ({ page }: Attendee) => page.getByRole('region', { name: 'Captions' }).getByRole('listitem');

test('Y8 given a captioner who types, pastes while the server is killed, and corrects, then a reader in the hall has each line once, with who spoke', async () => {
  await captioner.page.goto(address);
  await reader.page.goto(`/meetings/${MEETING}`);
  await reader.page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  await reader.page.getByRole('button', { name: 'Captions', exact: true }).first().click();
  await expect(reader.page.getByText('no authoritative record')).toBeVisible();

  await box(captioner).fill('Good morning.');
  await box(captioner).press('Enter');
  await expect(lines(reader)).toHaveText([/Guest Number 1.*Good morning\./s]);

  const back = floor.crash();
  await paste('Transit is deer.\nFibre is far.\n');
  await expect(captioner.page.getByText('2 not sent yet')).toBeVisible();
  await back;
  await expect(lines(reader)).toHaveCount(3);

  await captioner.page
    .getByRole('listitem')
    .filter({ hasText: 'deer' })
    .getByRole('button', { name: 'Correct' })
    .click();
  await captioner.page.getByLabel('Correct', { exact: true }).fill('Transit is dear.');
  await captioner.page.getByRole('button', { name: 'Save' }).click();
  await expect(lines(reader).nth(1)).toHaveText(/Transit is dear\.\s*Corrected/);
});

test('Y8 given a reader who scrolls back, then the newest line is one button away, and their look stays on the device', async () => {
  await reader.page.goto(address);
  await paste(Array.from({ length: 40 }, (_, index) => `Line ${index + 1} of many.\n`).join(''));
  await expect(lines(reader).last()).toContainText('Line 40 of many.');
  await reader.page.getByRole('button', { name: 'Look of the captions' }).click();
  await reader.page.getByLabel('Size').selectOption({ label: '160 %' });
  await reader.page.getByLabel('Colours').selectOption({ label: 'Yellow on black' });
  await reader.page.getByLabel('Lines in sight').selectOption('3');
  const scroller = reader.page.locator('.captions-scroll');
  await scroller.evaluate((place) => place.scrollTo({ top: 0 }));
  await reader.page.getByRole('button', { name: 'To the newest line' }).click();
  await expect(lines(reader).last()).toBeInViewport();
  await reader.page.reload();
  await expect(reader.page.locator('.captions-shown')).toHaveAttribute('data-colours', 'yellow');
});

test('Y10 given captions, then the browser reads the WebVTT file as a track, with the time since the opening', async () => {
  const cues = await reader.page.evaluate(async (src) => {
    const video = document.createElement('video');
    const track = Object.assign(document.createElement('track'), {
      src,
      kind: 'captions',
      srclang: 'en',
      default: true,
    });
    video.append(track);
    document.body.append(video);
    track.track.mode = 'hidden';
    await new Promise((loaded, failed) => {
      track.addEventListener('load', loaded);
      track.addEventListener('error', failed);
    });
    return [...(track.track.cues ?? [])].map((cue) => ({
      from: cue.startTime,
      text: cue instanceof VTTCue ? (cue.getCueAsHTML().textContent ?? '') : '',
    }));
  }, `/api/meetings/${MEETING}/captions.vtt?lang=en`);
  expect(cues).toHaveLength(43);
  expect(cues[1]?.text).toBe('Transit is dear.');
  expect(cues.every(({ from }, index) => index === 0 || from > (cues[index - 1]?.from ?? 0))).toBe(true);
});

test('Y9 given the room’s screen, then it shows the newest captions once they are chosen there', async ({
  browser,
}) => {
  const link = await screenLink();
  const projector: BrowserContext = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1920, height: 1080 },
  });
  const wall: Page = await projector.newPage();
  await wall.goto(link);
  await wall.getByLabel('Language of the captions').selectOption('en');
  await expect(wall.getByRole('region', { name: 'Captions' })).toContainText('Line 40 of many.');
});

async function screenLink(): Promise<string> {
  const secretary = await byWire(floor, 'secretary');
  const { cookieOf } = await import('./support/by-wire.ts');
  secretary.close();
  const answer = await fetch(`${floor.url}/api/meetings/${MEETING}/screen-links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: floor.url, cookie: await cookieOf(floor, 'secretary') },
    body: '{}',
  });
  const { link } = await answer.json();
  return link;
}
