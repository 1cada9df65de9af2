import { expect, type Page, test } from '@playwright/test';
import { everybodyLeaves, grows } from './support/attending.ts';
import { documentText } from './support/documents.ts';
import { give, holder, take } from './support/hall.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';
import { answer, takePackage } from './support/whole/after.ts';
import { contribute, endReception, found, place, publish, registerFor } from './support/whole/before.ts';
import {
  ARABIC,
  arabicWord,
  CHINESE,
  type Chosen,
  chineseOpenDocument,
  FRENCH,
  frenchPdf,
  RUSSIAN,
  russianWeb,
  SPANISH,
  spanishMarkdown,
  speechText,
} from './support/whole/files.ts';
import {
  askInAdvance,
  close,
  handIn,
  joinHere,
  look,
  openListInAdvance,
  passageWith,
  point,
  seated,
  suggest,
  writeMinute,
} from './support/whole/meeting.ts';
import { assemble, nameOf, type Who } from './support/whole/people.ts';

const TITLE = 'Exchange points of the lakes';
const WORDING = 'La distance entre les villes et les frontières';
const REASON = 'With thanks; it asks for nothing.';
const MINUTE = 'Some stakeholders stated that distance costs more than equipment.';

let floor: Openfloor;
let people: Readonly<Record<Who, Page>>;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  floor = await openOpenfloor();
  people = await assemble(browser, floor);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

test('given an empty form, when a whole consultation is lived by its people in six languages, then its package holds all of it', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { sofia, carla, rafa, layla, wei, fanny, eduardo, olga, fola, pat } = people;
  const sent: readonly (readonly [author: Page, file: Chosen, words: string])[] = [
    [layla, arabicWord(), ARABIC],
    [wei, chineseOpenDocument(), CHINESE],
    [fanny, await frenchPdf(browser), FRENCH],
    [eduardo, spanishMarkdown(), SPANISH],
  ];
  const late = russianWeb();

  const home = await test.step('the secretary creates the consultation', () => found(sofia, TITLE));

  await test.step('four contribute in files of four kinds, and everybody reads them', async () => {
    await Promise.all(sent.map(([author, file, words]) => contribute(author, home, file, words)));
    for (const [author, , words] of sent) await expect(author.locator('.contribution-text')).toContainText(words);
  });

  await test.step('the last day passes; what comes late waits for the secretary, who accepts it', async () => {
    await endReception(sofia, home);
    await contribute(olga, home, late, RUSSIAN);
    await expect(olga.getByText('the secretary decides whether it is published').first()).toBeVisible();
    await sofia.reload();
    const box = sofia.getByRole('region', { name: 'Late contributions' });
    await box.getByRole('button', { name: 'Accept' }).click();
    await expect(box).toHaveCount(0);
  });

  await test.step('the secretary compiles them under the items, and publishes', async () => {
    await sofia.getByRole('link', { name: 'Make the compilation' }).click();
    await place(sofia, [ARABIC, RUSSIAN, FRENCH], 2);
    await place(sofia, [CHINESE, SPANISH], 3);
    await publish(sofia, 1);
  });

  await test.step('people register; a focal point and the secretary decide; roles are given', async () => {
    for (const each of [carla, rafa, pat]) await registerFor(each, home, 'Remotely');
    await sofia.goto(home);
    await sofia.getByRole('link', { name: 'Registrations' }).click();
    await sofia.getByRole('tab', { name: 'Days and focal points' }).click();
    await sofia.getByLabel('E-mail address').fill('fola@lakes.example');
    await sofia.getByLabel('Organisation').fill('Lake Towns');
    await sofia.getByRole('button', { name: 'Name a focal point' }).click();
    await expect(sofia.getByRole('button', { name: 'End the right of fola@lakes.example' })).toBeVisible();
    await fola.goto(home);
    await fola.getByRole('link', { name: 'Registrations' }).click();
    await fola.getByRole('button', { name: `Approve ${nameOf('pat')}` }).click();
    await expect(fola.getByText('Approved: 1').first()).toBeVisible();
    await sofia.getByRole('tab', { name: 'Registrations' }).click();
    for (const who of ['carla', 'rafa'] as const)
      await sofia.getByRole('button', { name: `Approve ${nameOf(who)}` }).click();
    await sofia.goto(home);
    await sofia.getByRole('link', { name: 'People' }).click();
    await sofia.getByLabel(`Role of ${nameOf('carla')}`).selectOption('chair');
    await sofia.getByLabel(`Role of ${nameOf('rafa')}`).selectOption('rapporteur');
    await expect(sofia.getByLabel(`Role of ${nameOf('rafa')}`)).toHaveValue('rapporteur');
  });

  await test.step('before the day a list is open, a text is handed in, and a wording that is accepted is in the next version', async () => {
    await openListInAdvance(sofia, home, 'Challenges');
    await handIn(pat, home, speechText(), 'Challenges');
    await askInAdvance(pat, home);
    await suggest(pat, 'La distance entre les villes', WORDING);
    await look(rafa, home);
    const passage = rafa.locator(`[data-passage="${await passageWith(rafa, FRENCH)}"]`);
    await passage.getByRole('button', { name: /1 suggested wording/ }).click();
    await rafa.getByRole('region', { name: 'Annotations' }).getByRole('button', { name: 'Accept' }).click();
    await expect(rafa.getByText(/^Accepted by/).first()).toBeVisible();
    await sofia.goto(`${home}/compile`);
    await publish(sofia, 2);
    await expect(pat.locator('[data-passage]').filter({ hasText: WORDING })).toHaveCount(1);
  });

  await test.step('on the day who asked in advance speaks, the chair points, the rapporteur writes, and the meeting closes', async () => {
    await Promise.all([
      joinHere(carla, home, 'I am in the room'),
      joinHere(rafa, home, 'Listen only'),
      joinHere(pat, home, 'With microphone only'),
    ]);
    const [chair, rapporteur] = [seated(carla), seated(rafa)];
    await take(chair, 'Challenges');
    await give(chair, nameOf('pat'));
    await expect(holder(rapporteur)).toHaveText(nameOf('pat'));
    await grows(rapporteur, 'audioEnergy');
    await expect(rapporteur.region('Floor').getByRole('link', { name: 'Text of this speech' })).toBeVisible();
    const pointed = await passageWith(carla, ARABIC);
    await point(carla, pointed);
    await expect(pat.locator(`[data-passage="${pointed}"]`)).toBeInViewport();
    await pat.getByRole('button', { name: 'End intervention' }).first().click();
    await writeMinute(rafa, MINUTE);
    await close(carla);
    await expect(pat.getByText('The meeting is closed.').first()).toBeVisible();
  });

  await test.step('the rapporteur answers every paragraph, and its author reads it', async () => {
    await answer(rafa, home, REASON);
    await layla.goto(home);
    await layla.locator('.contributions').getByRole('link', { name: 'رأي الهيئة' }).click();
    await expect(layla.locator('.contribution-text').getByText(REASON).first()).toBeVisible();
  });

  await test.step('a visitor takes the package: the files as they were, the compilation, the list and the answers', async () => {
    const visitor = await browser.newContext({ baseURL: floor.url, locale: 'en-GB' });
    const files = await takePackage(await visitor.newPage(), home);
    for (const { name, buffer } of [...sent.map(([, file]) => file), late])
      expect(
        [...files.values()].some((bytes) => bytes.equals(buffer)),
        `${name}: ${[...files.keys()]}`,
      ).toBe(true);
    const textOf = (name: string) => files.get(name)?.toString('utf8') ?? `no ${name} in ${[...files.keys()]}`;
    for (const who of ['layla', 'wei', 'fanny', 'eduardo', 'olga'] as const)
      expect(textOf('contributions.csv')).toContain(nameOf(who));
    expect(textOf('answers.csv')).toContain(REASON);
    expect(textOf('minutes/minutes-r1.md')).toContain(MINUTE);
    const compiled = await documentText('docx', files.get('compilation/compilation-2.docx') ?? Buffer.of());
    for (const words of [ARABIC, CHINESE, WORDING, SPANISH, RUSSIAN]) expect(compiled).toContain(words);
    await visitor.close();
  });
});
