import { isAdmitted } from '../../shared/attendance/attendance-rules.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { shownFor } from '../../shared/floor/time/heard-for.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { MediaFrames, MediaJoined, Watched } from '../../shared/protocol/media-frames.ts';
import type { Direction, Measured, Microphone } from '../../shared/protocol/media-messages.ts';
import type { DtlsParameters, RtpCapabilities, RtpParameters } from '../../shared/protocol/media-rtp.ts';
import type { Source } from '../../shared/protocol/media-source.ts';
import type { Down } from '../../shared/protocol/message.ts';
import { capabilitiesForWire } from './codecs.ts';
import { ArrivalsDesk } from './counting/arrivals-desk.ts';
import { maySend, mediaRightOf, openings, shutAmong, whyNoDevice } from './floor-policy.ts';
import { type MediaSetting, type MediaTimes, openSetting } from './media-setting.ts';
import { chooseAmong } from './peers/devices-of-one.ts';
import { Forwarding } from './peers/forwarding.ts';
import { type Device, endScreen, MediaPeer, type Wanted } from './peers/media-peer.ts';
import { Peers } from './peers/peers.ts';
import type { SentSource } from './peers/sent-source.ts';
import { RecordingDesk, type RecordVoice } from './recording-desk.ts';
import { SoundCheckDesk, type Watcher } from './sound-check-desk.ts';
import { StageDesk } from './stage-desk.ts';
import { Watchers } from './watchers.ts';
import type { Workplace } from './workers.ts';

type Produced = { readonly producerId: string };
type Joined = { readonly peer: MediaPeer } & Pick<MediaJoined, 'stage' | 'soundChecks' | 'arrivals'>;

/** Sound and picture of one meeting: one router, and the devices that send to it and receive from it. */
export class MediaRoom {
  readonly #setting: MediaSetting;
  readonly #peers = new Peers();
  readonly #watchers = new Watchers();
  /** F14; its sound is apart from that of the hall. */
  readonly #checks = new SoundCheckDesk();
  readonly #stage = new StageDesk((stage) => this.#peers.tell('stage', stage));
  readonly #arriving: ArrivalsDesk;
  readonly #recording: RecordingDesk;
  readonly #forwarding = new Forwarding(this.#checks.partnerOf, (peer) => this.leave(peer));
  #meeting: Meeting;
  #arrivals = 0;
  #closing: () => void = () => {};

  static async create(meeting: Meeting, place: Workplace, times: MediaTimes, record: RecordVoice | null = null) {
    return new MediaRoom(meeting, await openSetting(place, times, record));
  }

  private constructor(meeting: Meeting, setting: MediaSetting) {
    const { router, speech, openTap, record } = setting;
    this.#meeting = meeting;
    this.#setting = setting;
    this.#arriving = new ArrivalsDesk(openTap, (arrivals) => this.#tellAll('arrivals', arrivals));
    this.#recording = new RecordingDesk(router, record);
    speech.onLevels((levels) => this.#peers.tell('levels', { levels }));
    speech.onActiveSpeaker((person) => this.#peers.tell('activeSpeaker', { person }));
    router.once('workerclose', () => this.#end());
  }

  get closed(): boolean {
    return this.#setting.router.closed;
  }

  get isEmpty(): boolean {
    return this.#watchers.isEmpty && this.#peers.isEmpty;
  }

  get rtpCapabilities(): RtpCapabilities {
    return capabilitiesForWire(this.#setting.router.rtpCapabilities);
  }

  onClosed(listener: () => void): void {
    this.#closing = listener;
  }

  close(): void {
    if (this.closed) return;
    this.#setting.router.close();
    this.#end();
  }

  /** The meeting has moved on. What may be heard follows at once. */
  follow(meeting: Meeting): void {
    this.#meeting = meeting;
    for (const peer of this.#peers) this.#keepToItsRight(peer);
    this.#settle();
    this.#watchers.showOut(meeting);
  }

  /** Why this person may have no device here, or null. */
  whyNot = (person: PersonId): Refusal | null => whyNoDevice(mediaRightOf(this.#meeting, person));

  /** What can be heard follows the answer: before it, nobody is told about this device. */
  async join(device: Device): Promise<Refusal | Joined> {
    const right = mediaRightOf(this.#meeting, device.person);
    if (right === 'in-the-room' || right === 'not-present') return refuse(right);
    const { router, place: at, times } = this.#setting;
    const peer = await MediaPeer.create(device, router, at, { ...times, maySpeak: right === 'speak' });
    const place = this.#peers.add(peer);
    if (place === 'full') {
      peer.close();
      return refuse('too-many-devices');
    }
    this.#keepToItsRight(peer);
    if (place === 'instead') this.#settle();
    else this.#forwarding.tellOfNew(peer);
    if (peer.closed) return refuse('not-present');
    const soundChecks = this.#checks.known(peer, this.#meeting);
    return { peer, stage: this.#stage.frame, soundChecks, arrivals: this.#arriving.frame };
  }

  /** Sound checks for a person who sits in the room and has no sound of their own here. */
  watch(watcher: Watcher): Watched {
    this.#watchers.add(watcher);
    const arrivals = isAdmitted(this.#meeting, watcher.person) ? this.#arriving.frame : { microphones: [] };
    return { ...this.#checks.known(watcher, this.#meeting), arrivals };
  }

  unwatch = (watcher: Watcher): void => this.#watchers.remove(watcher);

  leave(peer: MediaPeer): void {
    this.#peers.leave(peer);
    this.#settle();
  }

  async connect(peer: MediaPeer, direction: Direction, dtlsParameters: DtlsParameters): Promise<Refusal | null> {
    if (!peer.lacks(direction)) return peer.connect(direction, dtlsParameters);
    this.#peers.sendAway(peer, 'room-closed');
    this.#settle();
    return refuse('not-joined');
  }

  /** The former source of the same kind has gone, even if this one cannot be taken. */
  async produce(peer: MediaPeer, source: Source, parameters: RtpParameters): Promise<Refusal | Produced> {
    if (!maySend(this.#meeting, peer.person, source)) return refuse('not-permitted');
    this.#arrivals += 1;
    const sent = await peer.produce(source, parameters, this.#arrivals);
    if (!isRefusal(sent)) this.#attend(sent);
    this.#settle();
    return isRefusal(sent) ? sent : { producerId: sent.id };
  }

  choose(peer: MediaPeer): void {
    chooseAmong(this.#peers, peer);
    this.#settle();
  }

  stop(peer: MediaPeer, source: Source): void {
    if (peer.stop(source)) this.#settle();
  }

  want(peer: MediaPeer, wants: Wanted): void {
    peer.wants = wants;
    this.#settle();
  }

  check(peer: MediaPeer, on: boolean): Refusal | null {
    return this.#afterCheck(this.#checks.begin(peer, on, this.#meeting));
  }

  talk(peer: MediaPeer, person: PersonId | null): Refusal | null {
    return this.#afterCheck(this.#checks.talk(peer, person, this.#meeting));
  }

  microphone(peer: MediaPeer, { refused, muted = false, unopened = false }: Microphone): void {
    peer.isRefusedMicrophone = refused;
    peer.shut = muted ? 'muted' : unopened ? 'unopened' : null;
    this.#settle();
  }

  /** Whether open sound arrives (F33); asked often. */
  count(): void {
    this.#arriving.count();
  }

  async measure(peer: MediaPeer, measured: Measured): Promise<void> {
    await this.#checks.measure(peer, measured);
    this.#tellChecks();
  }

  #attend(sent: SentSource): void {
    if (sent.source === 'screen') sent.shownFor = shownFor(this.#meeting, sent.person);
    if (sent.source === 'microphone') this.#setting.speech.watch(sent);
  }

  #afterCheck(refusal: Refusal | null): Refusal | null {
    if (!refusal) this.#settle();
    return refusal;
  }

  /** F12, applied, and told to everybody. */
  #settle(): void {
    this.#open();
    for (const peer of this.#peers) this.#forwarding.tellOfNew(peer);
    const { sent } = this.#peers;
    this.#stage.follow(sent);
    this.#recording.follow(this.#meeting, sent);
    this.#arriving.follow(sent, shutAmong(this.#meeting, this.#peers));
    this.#tellChecks();
  }

  /** Shuts first, then opens. A device that cannot receive what is open for it comes again; its sources count as never sent. */
  #open(): void {
    const { sent } = this.#peers;
    this.#checks.follow(this.#meeting, sent);
    const opening = openings(this.#meeting, sent, this.#checks.partnerOf);
    const isOpened = (one: SentSource) => Number(opening.get(one.id) === 'open');
    for (const one of sent.toSorted((a, b) => isOpened(a) - isOpened(b))) one.settle(opening.get(one.id) ?? 'shut');
    this.#forwarding.follow(sent);
    const deaf = [...this.#peers].filter((peer) => this.#forwarding.isDeaf(peer));
    for (const peer of deaf) this.#peers.sendAway(peer, 'room-closed');
    if (deaf.length > 0) this.#open();
  }

  #tellChecks(): void {
    this.#checks.followDevices(this.#peers);
    this.#checks.tell([...this.#peers, ...this.#watchers], this.#meeting);
  }

  #tellAll<E extends keyof MediaFrames>(event: E, ...frame: Parameters<Down<MediaFrames>[E]>): void {
    for (const { device } of [...this.#peers, ...this.#watchers]) device.tell(event, ...frame);
  }

  /** For any reason: devices are told to come back, and their next `join` finds another room. */
  #end(): void {
    this.#recording.end();
    const peers = this.#peers.end();
    this.#closing();
    for (const { device } of peers) device.tell('ended', { reason: 'room-closed' });
    this.#watchers.end();
  }

  #keepToItsRight(peer: MediaPeer): void {
    const right = mediaRightOf(this.#meeting, peer.person);
    if (right === 'speak') endScreen(this.#meeting, peer);
    if (right === 'listen') peer.stopAll();
    else if (right !== 'speak') this.#peers.sendAway(peer, 'not-admitted');
    // A device that came to listen and may send now comes again, for a transport to send by.
    else if (!peer.maySend) this.#peers.sendAway(peer, 'room-closed');
  }
}
