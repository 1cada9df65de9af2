import { isCaptured } from '../../../shared/floor/sound/own-wishes.ts';
import { createOwnDevice, type OwnDevice } from './device/own-device.ts';
import type { OwnDeps } from './own-news.ts';

/** The person's own camera. It is on when its person wants it, and not sent while the line is too thin for it (F37). */
export type OwnCamera = Pick<OwnDevice, 'track' | 'reopen' | 'stop' | 'picture'> & {
  /** As wanted on joining. */
  readonly begin: () => Promise<void>;
  readonly set: (isOn: boolean) => Promise<void>;
};

type Deps = OwnDeps & { readonly isLineShort: () => boolean };

export function createOwnCamera({ isLineShort, ...deps }: Deps): OwnCamera {
  const { wishes, tell, news } = deps;
  const device = createOwnDevice('camera', {
    ...{ ...deps, agrees: () => true, isWanted: () => false, isGivenUp: isLineShort, replaced: () => {} },
    lost: () => {
      tell({ type: 'lost', source: 'camera' });
      news({ about: 'unplugged', source: 'camera', device: '' });
    },
  });
  async function open(): Promise<void> {
    const taken = await device.open();
    if (taken === 'taken' || taken === 'given-up') return;
    tell({ type: 'not-given', source: 'camera' });
    news({ about: 'not-given', source: 'camera', why: taken });
  }
  const { track, reopen, stop, picture } = device;
  return {
    ...{ track, reopen, stop, picture },
    begin: async () => {
      if (isCaptured(wishes(), 'camera')) await open();
    },
    set: async (isOn) => {
      tell(isOn ? { type: 'pressed', source: 'camera' } : { type: 'shut', source: 'camera' });
      if (isOn) await open();
    },
  };
}
