import { type Browser, expect, type Page, test } from '@playwright/test';
import { foundingForm } from '../support/servers/founding-form.ts';
import { registrationOf } from '../support/servers/http-server.ts';
import { admitted } from './support/admitted.ts';
import { findings } from './support/findings.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

let floor: Openfloor;
test.beforeAll(async () => {
  floor = await openOpenfloor();
});

async function member(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: floor.url, locale: 'en-GB' });
  const account = registrationOf(name);
  const headers = { origin: floor.url };
  expect((await context.request.post('/api/register', { data: account, headers })).status()).toBe(200);
  admitted(floor, account.email);
  return context.newPage();
}

test('E1 E3 E5 given a meeting, when somebody registers, reloads and sends, and the focal point of their organisation approves, then they enter the hall', async ({
  browser,
}) => {
  const [sofia, bo, amina] = await Promise.all(
    ['Sofia Secretary', 'Bo Focal', 'Amina Okello'].map((name) => member(browser, name)),
  );
  if (!sofia || !bo || !amina) throw new Error('nobody came');
  const headers = { origin: floor.url };
  const made = await (await sofia.context().request.post('/api/consultations', { data: foundingForm, headers })).json();
  const list = `/meetings/${made.meeting}/registrations`;

  await test.step('the form keeps what is written, and says what became of it', async () => {
    await amina.goto(`/consultations/${made.consultation}`);
    await amina.getByRole('link', { name: 'Register for the meeting' }).click();
    await amina.getByRole('radio', { name: 'Remotely' }).check();
    await amina.getByLabel('In which capacity do you come?').selectOption('Head of delegation');
    await amina.getByLabel('Anything else that helps you').fill('Larger letters');
    await amina.reload();
    await expect(amina.getByLabel('Anything else that helps you')).toHaveValue('Larger letters');
    await expect(amina.getByRole('radio', { name: 'Remotely' })).toBeChecked();
    expect(await findings(amina)).toEqual([]);
    await amina.getByRole('button', { name: 'Send the registration' }).click();
    await expect(amina.getByText('Your registration is waiting for a decision.')).toBeVisible();
  });

  await test.step('the secretary names a focal point', async () => {
    await sofia.goto(list);
    await expect(sofia.getByText('Needs: Larger letters')).toBeVisible();
    await expect(sofia.getByText('0 approved, 1 waiting')).toHaveCount(3);
    expect(await findings(sofia)).toEqual([]);
    await sofia.getByRole('tab', { name: 'Days and focal points' }).click();
    await sofia.getByLabel('E-mail address').fill('bo@lakes.example');
    await sofia.getByLabel('Organisation').fill('lakes access providers association');
    await sofia.getByRole('button', { name: 'Name a focal point' }).click();
    await expect(sofia.getByRole('button', { name: 'End the right of bo@lakes.example' })).toBeVisible();
    expect(await findings(sofia)).toEqual([]);
  });

  await test.step('the focal point approves, without needs, and the person is in', async () => {
    await bo.goto(list);
    await expect(bo.getByText('Amina Okello')).toBeVisible();
    await expect(bo.getByText('Larger letters')).toHaveCount(0);
    await bo.getByRole('button', { name: 'Approve Amina Okello' }).click();
    await expect(bo.getByText('Approved: 1').first()).toBeVisible();
    await amina.reload();
    await amina.getByRole('link', { name: 'Enter the hall' }).click();
    await expect(amina.getByRole('button', { name: 'Join the meeting' })).toBeVisible();
  });
});
