import type { CaptionLine } from '../../../shared/captions/captions.ts';
import type { CaptionFeedMade, CaptionLines } from '../../../shared/protocol/http/meetings/captions.ts';
import { MEETING } from '../meeting-folder.ts';
import type { RunningMeeting } from './running-meeting.ts';

/** Below the address of the meeting, as a person who is signed in. */
export const httpAs = (meeting: RunningMeeting, name: string, method: string, path: string, body: object = {}) =>
  fetch(`${meeting.url()}/api/meetings/${MEETING}${path}`, {
    method,
    headers: {
      cookie: meeting.folder.cookies[name] ?? '',
      'content-type': 'application/json',
      origin: meeting.url(),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });

/** A feed that the secretary, who is called Sara, makes. */
export async function feedMade(meeting: RunningMeeting, wanted: object = {}): Promise<CaptionFeedMade> {
  const form = { name: 'CART', language: 'en', machine: false, ...wanted };
  return (await httpAs(meeting, 'sara', 'POST', '/caption-feeds', form)).json();
}

/** The lines of a language, as the secretary reads them. */
export async function captionsIn(meeting: RunningMeeting, language = 'en'): Promise<readonly CaptionLine[]> {
  const answer = await httpAs(meeting, 'sara', 'GET', `/captions/lines?lang=${language}`);
  const { lines }: CaptionLines = await answer.json();
  return lines;
}
