import { createMemo } from 'solid-js';
import type { MediaChannel } from '../media-channel.ts';
import type { MediaSession } from '../media-session.ts';
import type { KnownChecks } from './check/known-checks.ts';
import { createSoundCheck, type OwnSoundCheck } from './check/sound-check.ts';
import { createOwnMedia, type OwnMedia, type OwnMediaDeps } from './own-media.ts';
import { sendingBy } from './sending.ts';

/** All that leaves this device: microphone, camera, screen and sound check. */
export type Own = Omit<OwnMedia, 'copyOfMicrophone'> & { readonly soundCheck: OwnSoundCheck };

export type OwnDeps = Omit<OwnMediaDeps, 'session' | 'choose'> & {
  readonly channel: MediaChannel;
  readonly session: () => MediaSession | null;
  readonly checks: KnownChecks['checks'];
};

export function createOwn({ channel, checks, ...deps }: OwnDeps): Own {
  const session = createMemo(() => {
    const current = deps.session();
    return current && sendingBy(current);
  });
  const { copyOfMicrophone, ...media } = createOwnMedia({
    ...{ ...deps, session },
    choose: () => void channel.ask('choose', {}),
  });
  return { ...media, soundCheck: createSoundCheck({ channel, session, checks, copyOfMicrophone }) };
}
