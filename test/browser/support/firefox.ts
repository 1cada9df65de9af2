import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { FarPlace } from '../../support/far-place/far-place.ts';
import { freePort } from '../../support/servers/free-port.ts';
import type { Openfloor } from './openfloor.ts';

/** A Firefox of its own, near the server or far from it; it and its profile go with `close`. */
export type Firefox = { readonly browser: Browser; readonly close: () => Promise<void> };

const FIREFOX = process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr';
const START_MS = 30_000;
const END_MS = 5000;

/** A person's microphone without a person: allowed, made up, on pages of this one server; and nothing is fetched from elsewhere. */
const preferencesFor = ({ url }: Openfloor): Readonly<Record<string, string | number | boolean>> => ({
  'media.navigator.permission.disabled': true,
  'media.navigator.streams.fake': true,
  'media.devices.insecure.enabled': true,
  'media.getusermedia.insecure.enabled': true,
  'dom.securecontext.allowlist': new URL(url).hostname,
  'media.peerconnection.ice.loopback': true,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'media.autoplay.default': 0,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,',
  'intl.accept_languages': 'en-GB',
  'remote.active-protocols': 1,
});

export async function openFirefox(floor: Openfloor, place: FarPlace | null = null): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'openfloor-firefox-'));
  const lines = Object.entries(preferencesFor(floor)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const port = await freePort();
  const program = place ? place.program(FIREFOX) : FIREFOX;
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', String(port)];
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const gone = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  async function close(): Promise<void> {
    end(child, 'SIGTERM');
    const late = setTimeout(() => end(child, 'SIGKILL'), END_MS);
    await gone;
    clearTimeout(late);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  try {
    await listening(child);
    const door = place ? await place.door(port) : port;
    const browser = await puppeteer.connect({
      browserWSEndpoint: `ws://127.0.0.1:${door}/session`,
      protocol: 'webDriverBiDi',
      headers: { Host: `127.0.0.1:${port}` },
      defaultViewport: { width: 1366, height: 768 },
    });
    return { browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** With all that it has started. */
function end({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // gone already
  }
}

const listening = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const fail = () => reject(new Error(`Firefox did not start: ${said}`));
    const late = setTimeout(fail, START_MS);
    child.once('exit', fail);
    child.stderr?.on('data', (text) => {
      said += String(text);
      if (!said.includes('WebDriver BiDi listening')) return;
      clearTimeout(late);
      resolve();
    });
  });
