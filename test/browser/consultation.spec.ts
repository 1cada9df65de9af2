import { expect, test } from '@playwright/test';
import { type Attendee, attend, everybodyLeaves, grows, MEETING, received } from './support/attending.ts';
import { documentText } from './support/documents.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { firstWords, selectWords } from './support/reading.ts';

let floor: Openfloor;
test.beforeAll(async () => {
  floor = await openOpenfloor();
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

const DECISION = 'The meeting agreed that a written right of access comes before any equipment is ordered.';
const WRITTEN = 'Some stakeholders stated that the room decides more than the switch.';
const COMMENT = 'Who writes it down, and by when?';

test('a consultation from the first click to the exported minutes', async ({ browser }) => {
  test.setTimeout(240_000);
  const [chair, rapporteur, remote, room] =
    await test.step('chair, rapporteur, a remote participant and the room join', async () => [
      await attend(browser, floor, 'chair', 'I am in the room'),
      await attend(browser, floor, 'rapporteur', 'Listen only'),
      await attend(browser, floor, 'remote1', 'With microphone and camera'),
      await attend(browser, floor, 'room', null),
    ]);

  await test.step('the chair opens the meeting and takes an item', async () => {
    await chair.page.getByRole('button', { name: 'Open the meeting' }).click();
    const item = chair.region('Agenda').getByRole('listitem').filter({ hasText: 'Best practices for the design' });
    await item.getByRole('button', { name: /^Take/ }).click();
    await expect(
      remote
        .region('Compiled inputs')
        .getByRole('heading', { name: /Best practices for the design/ })
        .first(),
    ).toBeVisible();
  });

  // The compiled inputs of that item alone: before it was taken, all of them stood there.
  await expect(remote.page.locator('[data-passage]').first()).toHaveAttribute('data-passage', /^p-3-/);
  const passage = await remote.page.locator('[data-passage]').first().getAttribute('data-passage');
  const words = await firstWords(remote.page, passage ?? '');

  await test.step('the remote participant comments on a passage, and everybody sees it', async () => {
    await selectWords(remote.page, passage ?? '', words);
    await remote.page.getByRole('button', { name: 'Comment', exact: true }).click();
    await remote.page.getByLabel('Your comment').fill(COMMENT);
    await remote.page.getByRole('button', { name: 'Send' }).click();
    await expect(remote.region('Annotations').getByText(COMMENT)).toBeVisible();
    await chair.page
      .locator(`[data-passage="${passage}"]`)
      .getByRole('button', { name: /1 comment/ })
      .click();
    await expect(chair.region('Annotations').getByText(COMMENT)).toBeVisible();
  });

  await test.step('they read the paragraph from which the passage was compiled', async () => {
    await remote.page.locator(`[data-passage="${passage}"] .source`).first().click();
    const dialog = remote.page.getByRole('dialog', { name: 'Contribution' });
    await expect(dialog.locator('[data-here]')).toBeInViewport();
    await expect(dialog.locator('.contribution-text > p').first()).not.toContainText(/\b[A-Z]{2}\b ·/);
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('they request the floor from the passage', async () => {
    await selectWords(remote.page, passage ?? '', words);
    await remote.page.getByRole('toolbar').getByRole('button', { name: 'Request the floor' }).click();
    const dialog = remote.page.getByRole('dialog', { name: 'Request the floor' });
    await dialog.getByRole('button', { name: 'Request the floor' }).click();
    await expect(chair.region('List of speakers').getByText('Ruth Namaganda')).toBeVisible();
  });

  await test.step('the chair gives the floor, and they are heard and seen', async () => {
    const before = await received(room);
    await chair.region('List of speakers').getByRole('button', { name: 'Give the floor' }).first().click();
    for (const each of [chair, rapporteur, remote])
      await expect(each.region('Floor').getByRole('heading').first()).toHaveText('Ruth Namaganda');
    await expect(remote.page.getByRole('button', { name: 'End intervention' })).toBeVisible();
    for (const each of [room, rapporteur]) {
      await grows(each, 'framesDecoded');
      await grows(each, 'audioEnergy');
    }
    expect((await received(room)).audioPackets).toBeGreaterThan(before.audioPackets);
  });

  await test.step('the room hears the speaker; whoever is in the room hears nothing on their own device', async () => {
    expect((await received(chair)).audioPackets).toBe(0);
  });

  await test.step('the intervention ends, and nothing more of it arrives', async () => {
    await remote.page.getByRole('button', { name: 'End intervention' }).click();
    await expect(chair.region('Floor').getByText('Nobody has the floor')).toBeVisible();
    await silent(room);
  });

  await test.step('the rapporteur writes and records a decision', async () => {
    await record(rapporteur);
  });

  await test.step('the chair closes the meeting', async () => {
    await chair.page.getByRole('button', { name: 'Close the meeting' }).click();
    await chair.page.getByRole('alertdialog').getByRole('button', { name: 'Close the meeting' }).click();
    await expect(remote.page.getByText('The meeting is closed.').first()).toBeVisible();
  });

  await test.step('the exported minutes name the speaker, the decision and the annotation', async () => {
    for (const format of ['docx', 'pdf', 'html', 'md', 'json'] as const) {
      const answer = await rapporteur.context.request.get(`/api/meetings/${MEETING}/minutes.${format}`);
      expect(answer.status(), format).toBe(200);
      const text = await documentText(format, await answer.body());
      for (const said of ['Ruth Namaganda', DECISION, COMMENT, WRITTEN])
        expect(text, `${format}: ${said}`).toContain(said);
    }
  });
});

/** The room's own loudspeaker has nobody to play: of the one who had the floor not a packet comes any more. */
async function silent(listener: Attendee): Promise<void> {
  await expect
    .poll(
      async () => {
        const before = (await received(listener)).audioPackets;
        await listener.page.waitForFunction(
          (since) => performance.now() - since > 1000,
          await listener.page.evaluate(() => performance.now()),
        );
        return (await received(listener)).audioPackets - before;
      },
      { message: 'no packet within a second' },
    )
    .toBe(0);
}

async function record(rapporteur: Attendee): Promise<void> {
  const minutes = rapporteur.region('Minutes');
  await minutes.locator('[contenteditable="true"]').click();
  await rapporteur.page.keyboard.type(WRITTEN);
  await expect(minutes.getByText('Saved')).toBeVisible();
  await minutes.getByRole('button', { name: 'Record a decision' }).click();
  const dialog = rapporteur.page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(DECISION);
  await dialog.getByRole('button', { name: /^Record/ }).click();
  await expect(minutes.getByText(DECISION)).toBeVisible();
}
