import type { Step, Testing } from '../../../client/features/trying/line/way-trial.ts';
import type { Failure } from '../../../client/http/request.ts';
import type { TestOpened } from '../../../shared/protocol/http/trying.ts';
import { createDevice, createTone } from '../../load/webrtc.ts';
import { MEETING } from '../meeting-folder.ts';
import type { RunningMeeting } from '../servers/running-meeting.ts';

/** Somebody's page of tests, with libwebrtc as its browser. */
export function createTester(running: () => RunningMeeting) {
  const tones: (() => void)[] = [];

  /** What a page of this person asks of the server. */
  async function ask<T>(name: string | null, method: 'POST' | 'DELETE', path: string, body: object = {}) {
    const cookie = name === null ? '' : (running().folder.cookies[name] ?? '');
    const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const url = `${running().url()}/api/meetings/${MEETING}/test${path}`;
    const answer = await fetch(url, { method, headers, body: JSON.stringify(body) });
    return (answer.status === 204 ? null : await answer.json()) as T | Failure;
  }

  async function opens(name: string): Promise<TestOpened> {
    const opened = await ask<TestOpened>(name, 'POST', '');
    if ('refused' in opened) throw new Error(opened.refused);
    return opened;
  }

  async function testing(name: string): Promise<Testing & { readonly test: string }> {
    const opened = await opens(name);
    const device = await createDevice();
    await device.load({ routerRtpCapabilities: opened.routerRtpCapabilities });
    const tone = createTone();
    tones.push(tone.stop);
    const step: Step = <T>(one: string, body: object) => ask<T>(name, 'POST', `/${opened.test}/${one}`, body);
    return { device, opened, step, track: tone.track, test: opened.test };
  }

  return {
    ...{ ask, opens, testing },
    stop: () => {
      for (const stop of tones) stop();
    },
  };
}
