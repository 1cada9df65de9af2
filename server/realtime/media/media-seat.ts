import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { whyOutside } from '../../../shared/permissions.ts';
import type { MediaFrames, MediaJoined, Watched } from '../../../shared/protocol/media-frames.ts';
import type { MediaJoin, MediaMessages } from '../../../shared/protocol/media-messages.ts';
import type { Effects } from '../../effects.ts';
import { iceServersFor } from '../../media/addresses/ice-servers.ts';
import type { MediaConfig } from '../../media/media-config.ts';
import type { MediaRoom } from '../../media/media-room.ts';
import type { FollowedMeeting, MediaRooms } from '../../media/media-rooms.ts';
import type { MediaPeer, Tell } from '../../media/peers/media-peer.ts';
import type { SocketOf } from '../channel.ts';

export type MediaSocket = SocketOf<MediaMessages, MediaFrames>;
export type MediaSeatDeps = { readonly media: MediaRooms; readonly config: MediaConfig; readonly effects: Effects };
export type Seated = { readonly room: MediaRoom; readonly peer: MediaPeer };

/** One device in one meeting. */
export class MediaSeat {
  readonly #socket: MediaSocket;
  readonly #deps: MediaSeatDeps;
  #seated: Seated | undefined;
  /** Raised by each joining and leaving: what began before is not wanted any more. */
  #attempt = 0;
  #stopWatching: () => void = () => {};

  constructor(socket: MediaSocket, deps: MediaSeatDeps) {
    this.#socket = socket;
    this.#deps = deps;
  }

  /** Undefined before joining, and when the peer is gone. */
  get seated(): Seated | undefined {
    return this.#seated?.peer.closed ? undefined : this.#seated;
  }

  /** A room costs a worker memory: it is made for people who are in the meeting. */
  async open(meetingId: MeetingId, followed: FollowedMeeting): Promise<Refusal | MediaRoom> {
    const outside = whyOutside(followed.meeting.attendance, this.#socket.data.signedIn.person);
    if (outside) return refuse(outside);
    return (await this.#deps.media.open(meetingId, followed)) ?? refuse('media-unavailable');
  }

  /**
   * To join again on the same socket replaces the device: its transports are made again; a device that may not join again stays. Of two
   * joinings at once the later counts.
   */
  async join(message: MediaJoin, followed: FollowedMeeting): Promise<Refusal | MediaJoined> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const room = await this.open(message.meetingId, followed);
    if (isRefusal(room)) return room;
    const refusal = room.whyNot(this.#socket.data.signedIn.person);
    if (refusal) return refusal;
    if (this.#attempt !== attempt) return refuse('not-joined');
    this.leave();
    const mine = this.#attempt;
    void this.#socket.join(message.meetingId);
    const joined = await room.join(this.#device(message));
    if (isRefusal(joined)) return joined;
    const { peer, ...known } = joined;
    if (this.#attempt !== mine) {
      room.leave(peer);
      return refuse('not-joined');
    }
    this.#seated = { room, peer };
    const { config, effects } = this.#deps;
    const iceServers = iceServersFor(peer.person, config, effects.now());
    return { iceServers, ...peer.transports(), ...known };
  }

  /** A person in the room has no device here, but may have to know about sound checks. */
  async watch(meetingId: MeetingId, followed: FollowedMeeting): Promise<Refusal | Watched> {
    const mine = this.#attempt;
    const room = await this.open(meetingId, followed);
    if (isRefusal(room)) return room;
    if (this.#attempt !== mine) return refuse('not-joined');
    void this.#socket.join(meetingId);
    this.#stopWatching();
    const watcher = { person: this.#socket.data.signedIn.person, device: { tell: this.#tell } };
    this.#stopWatching = () => room.unwatch(watcher);
    return room.watch(watcher);
  }

  leave(): void {
    this.#attempt += 1;
    this.#stopWatching();
    this.#seated?.room.leave(this.#seated.peer);
    this.#seated = undefined;
  }

  #device({ device, rtpCapabilities, video }: MediaJoin) {
    const { person, sessionId } = this.#socket.data.signedIn;
    const id = this.#deps.effects.newId();
    return { id, person, sessionId, name: device ?? null, rtpCapabilities, wantsVideo: video, tell: this.#tell };
  }

  readonly #tell: Tell = (event, ...frame) => void this.#socket.emit(event, ...frame);
}
