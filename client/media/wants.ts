import { createEffect, createMemo, createSignal, onCleanup } from 'solid-js';
import type { Want } from '../../shared/protocol/media-messages.ts';
import type { MediaChannel } from './media-channel.ts';

type Deps = {
  readonly channel: Pick<MediaChannel, 'ask'>;
  readonly session: () => object | null;
  /** The meeting is heard elsewhere. */
  readonly isSilent: () => boolean;
  readonly isSeen?: () => boolean;
};

/** What a device that nobody hears wants to be sent: no sound, and pictures only while somebody sees them (F34). */
export function tellOfWants({ channel, session, isSilent, isSeen = watchSeen() }: Deps): void {
  const sound = createMemo(() => !isSilent());
  const video = createMemo(() => !isSilent() || isSeen());
  createEffect(() => {
    // Each session begins with everything.
    let last: Want = { video: true, sound: true };
    if (!session()) return;
    createEffect(() => {
      const now = { video: video(), sound: sound() };
      if (now.video === last.video && now.sound === last.sound) return;
      last = now;
      void channel.ask('want', now);
    });
  });
}

function watchSeen(): () => boolean {
  const [isSeen, setSeen] = createSignal(document.visibilityState === 'visible');
  const look = () => setSeen(document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', look);
  onCleanup(() => document.removeEventListener('visibilitychange', look));
  return isSeen;
}
