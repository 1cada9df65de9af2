import { expect, test } from '@playwright/test';
import { everybodyLeaves, signIn } from './support/attending.ts';
import { findings } from './support/findings.ts';
import { type Openfloor, openOpenfloor } from './support/openfloor.ts';

let floor: Openfloor;
test.beforeAll(async () => {
  floor = await openOpenfloor();
});
test.afterAll(({ browser }) => everybodyLeaves(browser, floor));

/** A network that lets no UDP through, as this browser sees it: it is told of no candidate by UDP. */
function blockUdp(): void {
  const { setRemoteDescription } = RTCPeerConnection.prototype;
  RTCPeerConnection.prototype.setRemoteDescription = function (described: RTCSessionDescriptionInit) {
    const sdp = (described.sdp ?? '').replace(/a=candidate:\S+ \d+ udp [^\r\n]*\r\n/gi, '');
    return Reflect.apply(setRemoteDescription, this, [{ type: described.type, sdp }]);
  };
}

test('Q3, Q6: given a network without UDP, when somebody tries devices and line days ahead, then sound goes by TCP, and they are told what to ask for', async ({
  browser,
}) => {
  const { page } = await signIn(browser, floor, 'remote1', {});
  await page.addInitScript(blockUdp);
  await page.goto(`${floor.url}/meetings/2015-09-28/test`);
  await page.getByRole('button', { name: 'Test the network' }).click();
  const network = page.getByRole('region', { name: 'Network' });
  const microphone = page.getByRole('region', { name: 'Microphone' });
  await microphone.getByRole('button', { name: /Record/ }).click();
  await expect(microphone.getByRole('heading')).toContainText('works');
  await expect(microphone.locator('audio')).toHaveAttribute('src', /^blob:/);
  const loudspeaker = page.getByRole('region', { name: 'Loudspeaker' });
  await loudspeaker.getByRole('button', { name: 'Play a sound' }).click();
  await loudspeaker.getByRole('button', { name: 'Yes' }).click();
  const camera = page.getByRole('region', { name: 'Camera' });
  await camera.getByRole('button', { name: 'Turn the camera on' }).click();
  await expect
    .poll(() => camera.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth))
    .toBeGreaterThan(0);
  await camera.getByRole('button', { name: 'Yes' }).click();
  await expect(network.getByRole('listitem')).toHaveText([
    /WebSocket.*works/,
    /UDP.*does not work/,
    /TCP.*works/,
    /TURN.*not available/,
  ]);
  const plot = network.getByRole('img');
  const columns = plot.locator('.trip');
  await expect(columns).not.toHaveCount(0);
  const whole = await plot.boundingBox();
  const first = await columns.first().boundingBox();
  expect((first?.x ?? 0) - (whole?.x ?? 0)).toBeLessThan(0.05 * (whole?.width ?? 0));
  const result = page.getByRole('region', { name: 'Result' });
  await expect(result.getByText('You can take part, but not everything is well.')).toBeVisible({ timeout: 40_000 });
  await expect(result.getByText('UDP is blocked: sound goes by TCP, with delays.')).toContainText('127.0.0.1');
  await expect(result.locator('pre')).toContainText('- UDP: does not work');
  expect(await findings(page)).toEqual([]);
  const saved = page.waitForEvent('download');
  await result.getByRole('link', { name: 'Save as a file' }).click();
  expect((await saved).suggestedFilename()).toBe('openfloor-test.txt');
});

test('U5: given somebody who does not want one kind of reminder, when it is switched off, then it stays off after a reload', async ({
  browser,
}) => {
  const { page, region } = await signIn(browser, floor, 'remote2', {});
  await page.goto(`${floor.url}/account`);
  const near = region('Reminders').getByRole('group', { name: 'When at most three speak before you' });
  await near.getByRole('checkbox', { name: 'On my devices' }).uncheck();
  await expect(region('Reminders').getByText('Reminders by e-mail are not possible')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.reload();
  await expect(near.getByRole('checkbox', { name: 'On my devices' })).not.toBeChecked();
  await expect(near.getByRole('checkbox', { name: 'By e-mail' })).toBeDisabled();
});
