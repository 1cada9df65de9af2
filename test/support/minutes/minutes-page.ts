import { createRoot } from 'solid-js';
import { openSocket } from '../../../client/connection/socket.ts';
import { createKeptWriting } from '../../../client/features/minutes/text/kept-writing.ts';
import { createMinutesText } from '../../../client/features/minutes/text/minutes-text.ts';
import { browserStorage } from '../browser-storage.ts';
import { MEETING, personOf } from '../meeting-folder.ts';

export type MinutesPageOf = {
  readonly url: string;
  readonly cookie: string;
  readonly person: string;
  /** What the page finds and keeps; with the same one, a page is the last one loaded again. */
  readonly storage?: Storage;
};

/** The text of a page with the minutes open, until it is disposed of. */
export const openMinutesPage = ({ url, cookie, person, storage = browserStorage() }: MinutesPageOf) =>
  createRoot((dispose) => {
    const kept = createKeptWriting(storage, MEETING, person);
    const socket = openSocket('/minutes', { url, cookie });
    return { ...createMinutesText({ meetingId: MEETING, person: personOf(person), socket, kept }), socket, dispose };
  });
