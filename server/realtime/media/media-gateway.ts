import type { Server } from 'socket.io';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { MediaFrames } from '../../../shared/protocol/media-frames.ts';
import { type Done, type MediaMessages, mediaMessages } from '../../../shared/protocol/media-messages.ts';
import { createLimiter, type Rate } from '../../limiter.ts';
import type { FollowedMeeting } from '../../media/media-rooms.ts';
import { type ChannelDeps, createChannel, type NamespaceOf, seatPeople } from '../channel.ts';
import type { Door } from '../connections/authenticate.ts';
import { MediaSeat, type MediaSeatDeps, type Seated } from './media-seat.ts';

export type MediaGatewayDeps = ChannelDeps &
  MediaSeatDeps & {
    readonly rooms: { readonly get: (id: MeetingId) => FollowedMeeting | null };
    readonly door: Pick<Door, 'guard'>;
  };

/** Of one person: a device comes in with a dozen messages, and sends few after that. */
const RATE: Rate = { burst: 200, perSecond: 20 };
const DONE: Done = { done: true };

/** Namespace `/media`. What may be heard is decided in `media/`, from the meeting's state. */
export function attachMediaGateway(io: Server, deps: MediaGatewayDeps): void {
  const namespace: NamespaceOf<MediaMessages, MediaFrames> = io.of('/media');
  seatPeople(namespace, deps.door, createMediaChannel(deps), (socket) => new MediaSeat(socket, deps));
}

/** Whatever is wrong with a worker, there is no sound and picture at the moment. */
function createMediaChannel(deps: MediaGatewayDeps) {
  const limit = createLimiter(RATE, deps.effects.ticks);
  const seated = <Said, Answer>(use: (seated: Seated, said: Said) => Promise<Answer>) => ({
    limit,
    answer: (seat: MediaSeat, said: Said) => seat.seated && use(seat.seated, said),
  });
  return createChannel<MediaMessages, MediaSeat, FollowedMeeting>(
    mediaMessages,
    { ...deps, refusalOf: () => refuse('media-unavailable') },
    {
      prepare: { limit, enter: prepare },
      join: { limit, enter: (seat, message, followed) => seat.join(message, followed) },
      watch: { limit, enter: (seat, { meetingId }, followed) => seat.watch(meetingId, followed) },
      connectTransport: seated(({ room, peer }, { direction, dtlsParameters }) =>
        doneUnless(room.connect(peer, direction, dtlsParameters)),
      ),
      restartIce: seated(({ peer }, { direction }) => peer.restartIce(direction)),
      produce: seated(({ room, peer }, { source, rtpParameters }) => room.produce(peer, source, rtpParameters)),
      choose: seated(({ room, peer }) => done(room.choose(peer))),
      stop: seated(({ room, peer }, { source }) => done(room.stop(peer, source))),
      resume: seated(({ peer }, { consumerIds }) => done(peer.resume(consumerIds))),
      prefer: seated(({ peer }, { consumerId, spatialLayer }) => done(peer.prefer(consumerId, spatialLayer))),
      want: seated(({ room, peer }, { video, sound = true }) => done(room.want(peer, { video, sound }))),
      check: seated(({ room, peer }, { on }) => doneUnless(room.check(peer, on))),
      talk: seated(({ room, peer }, { person }) => doneUnless(room.talk(peer, person))),
      measured: seated(({ room, peer }, measured) => done(room.measure(peer, measured))),
      microphone: seated(({ room, peer }, microphone) => done(room.microphone(peer, microphone))),
    },
  );
}

async function prepare(seat: MediaSeat, { meetingId }: { readonly meetingId: MeetingId }, followed: FollowedMeeting) {
  const room = await seat.open(meetingId, followed);
  return isRefusal(room) ? room : { routerRtpCapabilities: room.rtpCapabilities };
}

const done = async (work: Promise<void> | void): Promise<Done> => {
  await work;
  return DONE;
};
const doneUnless = async (refusal: Promise<Refusal | null> | Refusal | null): Promise<Done | Refusal> =>
  (await refusal) ?? DONE;
