import type { Lasting, OwnEvent, OwnSource, Wishes } from '../../../shared/floor/sound/own-wishes.ts';
import type { WhyNot } from './device/capture.ts';
import type { OwnDevices } from './device/devices.ts';
import type { SourceAtServer } from './own-producer.ts';
import type { ShutUnasked } from './own-wishes.ts';

/** What has happened to the person's own sources without their asking, or was asked for in vain; each is told once. */
export type OwnNews =
  | ShutUnasked
  | { readonly about: 'replaced' | 'unplugged'; readonly source: Lasting; readonly device: string }
  | { readonly about: 'not-given'; readonly source: OwnSource; readonly why: WhyNot };

/** What microphone, camera and screen share: what is wanted of them, and where their news go. */
export type OwnDeps = SourceAtServer & {
  readonly devices: OwnDevices;
  readonly wishes: () => Wishes;
  readonly tell: (event: OwnEvent) => void;
  readonly news: (news: OwnNews) => void;
};
