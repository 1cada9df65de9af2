import type { Socket } from 'socket.io-client';
import { isRefusal } from '../../shared/decision.ts';
import { type CommandId, idOf } from '../../shared/ids.ts';
import type { ConsumerParameters } from '../../shared/protocol/media-frames.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import { MEETING } from '../support/meeting-folder.ts';

/**
 * Everybody behind these sockets of `/meeting` comes to the meeting and has a device that does all a listener's does over the socket:
 * transports are opened, consumers made and resumed. Only no packet reaches it: its transports never connect. Resolves with the
 * number of consumers once each device has `each` of them; the first, the chair's, has none of what the chair sends.
 */
export async function listenSilently(sockets: readonly Socket[], each: number): Promise<number> {
  const counts = await Promise.all(sockets.map(enter));
  const all = () => counts.reduce((sum, { consumers }) => sum + consumers, 0);
  while (all() < (sockets.length - 1) * each) await new Promise((resume) => setTimeout(resume, 50));
  return all();
}

async function enter(meeting: Socket, n: number): Promise<{ consumers: number }> {
  const come = { id: idOf<CommandId>(`come-in-${n}`), command: { type: 'attendance.join', mode: 'remote' } };
  await answered(meeting, 'command', come);
  const media = meeting.io.socket('/media');
  const count = { consumers: 0 };
  media.on('consume', ({ consumers }: { readonly consumers: readonly ConsumerParameters[] }) => {
    count.consumers += consumers.length;
    media.emit('resume', { consumerIds: consumers.map(({ consumerId }) => consumerId) }, () => {});
  });
  const place = { protocol: PROTOCOL_VERSION, meetingId: MEETING };
  const { routerRtpCapabilities: rtpCapabilities } = await answered(media, 'prepare', place);
  await answered(media, 'join', { ...place, video: true, rtpCapabilities });
  return count;
}

async function answered(socket: Socket, event: string, message: object) {
  const answer = await socket.emitWithAck(event, message);
  if (isRefusal(answer)) throw new Error(`${event}: ${answer.refused}`);
  return answer;
}
