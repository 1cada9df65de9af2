import { createMeetingChannel } from '../../../client/connection/meeting-channel.ts';
import type { Status } from '../../../client/connection/meeting-status.ts';
import { openSocket } from '../../../client/connection/socket.ts';
import { fold } from '../../../shared/fold.ts';
import { stateHash } from '../../../shared/log/state-hash.ts';
import { emptyMeeting, type Meeting } from '../../../shared/meeting.ts';
import { largestMessage } from '../largest-message.ts';
import { MEETING } from '../meeting-folder.ts';
import type { RunningMeeting } from '../servers/running-meeting.ts';
import { slowLine } from './slow-line.ts';

/** Chen's page, at the other end of a line of so many bits a second. */
export async function slowPage(hall: RunningMeeting, bitsPerSecond: number) {
  const line = await slowLine(Number(new URL(hall.url()).port), bitsPerSecond);
  let state: { meeting: Meeting; seq: number } = { meeting: emptyMeeting, seq: 0 };
  const standings: Status[] = [];
  const socket = openSocket('/meeting', { url: line.url, cookie: hall.folder.cookies.chen ?? '' });
  const largest = largestMessage(socket);
  const page = createMeetingChannel(socket, MEETING, {
    stands: (status) => standings.push(status),
    delivered: ({ from, records }) => {
      const start = from ?? state;
      state = { meeting: fold(records, start.meeting), seq: records.at(-1)?.seq ?? start.seq };
    },
  });
  return {
    standings,
    state: () => state,
    hash: () => stateHash(state.meeting),
    drop: line.drop,
    carried: line.carried,
    largest,
    close(): void {
      page.close();
      line.close();
    },
  };
}
