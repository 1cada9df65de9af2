import type { ShownFor } from '../../../shared/floor/time/heard-for.ts';
import { createOwnLine } from '../own-line.ts';
import { captureScreen } from './device/capture.ts';
import type { OwnDeps } from './own-news.ts';
import { createOwnSource, type OwnSource } from './own-source.ts';

/** The screen that the person shares, as long as the meeting lets them show it (F31). */
export type OwnScreen = Pick<OwnSource, 'track' | 'stop' | 'picture'> & {
  readonly share: () => Promise<void>;
  readonly unshare: () => void;
  /** The line is too thin for more than sound and the shared screen (F37). */
  readonly isLineShort: () => boolean;
};

type Deps = OwnDeps & { readonly shownFor: () => ShownFor };

export function createOwnScreen(deps: Deps): OwnScreen {
  const { session, shownFor, tell, news } = deps;
  const screen = createOwnSource('screen', {
    ...{ ...deps, agrees: () => true, isGivenUp: () => false },
    lost: () => tell({ type: 'lost', source: 'screen' }),
  });
  const line = createOwnLine({ session, screen });

  async function share(): Promise<void> {
    const shown = shownFor();
    if (shown === null) return;
    tell({ type: 'shared', shown });
    const taken = await screen.take(captureScreen);
    if (taken === 'taken' || taken === 'given-up') return;
    tell({ type: 'not-given', source: 'screen' });
    // A person who closes the browser's question has changed their mind, and knows it.
    if (taken !== 'denied') news({ about: 'not-given', source: 'screen', why: taken });
  }
  const { track, stop, picture } = screen;
  return {
    ...{ track, stop, picture, share },
    unshare: () => tell({ type: 'shut', source: 'screen' }),
    isLineShort: line.isShort,
  };
}
