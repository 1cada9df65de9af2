import { createSignal } from 'solid-js';
import type { Role } from '../../../shared/actor.ts';
import type { Joining } from '../../../shared/floor/sound/own-wishes.ts';
import type { RestingPart } from '../../i18n/resting-part.ts';
import { createDelegate } from '../delegate.ts';
import type { createOwn, Own, OwnDeps } from './own.ts';
import { restingCheck, restingControls } from './resting-controls.ts';

type Deps = OwnDeps & { readonly part: RestingPart<typeof createOwn> };
/** How somebody joined, and as what. */
type Asked = { readonly how: Joining; readonly role: Role | null };
type Asking = {
  readonly asked: () => Asked | null;
  readonly ask: (now: Asked | null) => void;
  readonly coming: () => Promise<Own>;
};

/**
 * A person who listens sends nothing: the code that sends is fetched at rest, and at once for a person who joins with a microphone or
 * a camera, or presses for one. Until it is here this answers for it; then what was wanted is done, unless they have left meanwhile.
 */
export function createRestingOwn({ part, ...deps }: Deps): Own {
  const [asked, ask] = createSignal<Asked | null>(null);
  const [present, setPresent] = createSignal<Own>(restingOwn({ part, ...deps }, { asked, ask, coming }));
  const begun = part.begun((create) => {
    const own = create(deps);
    const now = asked();
    if (now) void own.begin(agreed(now, deps));
    setPresent(own);
  });

  /** For what is pressed: not for a person who has left since. */
  async function coming(): Promise<Own> {
    const before = asked();
    part.want();
    await begun;
    return before === asked() ? present() : new Promise(() => {});
  }
  return createDelegate(present);
}

/** With another role they have agreed to nothing: what they wanted is shut, and they open it themselves (F30). */
function agreed({ how, role }: Asked, deps: OwnDeps): Joining {
  if (role === deps.role()) return how;
  const { microphone, camera } = deps.keptShut.read();
  deps.keptShut.write({ microphone: microphone || how.microphone, camera: camera || how.camera });
  return { ...how, pressed: [] };
}

function restingOwn({ part, devices, keptShut, role }: Deps, { asked, ask, coming }: Asking): Own {
  const wants = () => asked()?.how.microphone === true;
  const isMuted = () => wants() && !asked()?.how.pressed?.includes('microphone') && keptShut.read().microphone;
  return {
    isRefused: () => false,
    isMuted,
    isUnopened: () => !isMuted(),
    begin: async (how) => {
      ask({ how, role: role() });
      if (how.microphone || how.camera) part.want();
    },
    end: () => ask(null),
    forget: () => {},
    pictures: () => [],
    controls: {
      ...restingControls(async () => (await coming()).controls),
      microphone: () => (isMuted() ? 'muted' : wants() ? 'waiting' : 'off'),
      opensItself: () => asked()?.how.opensItself ?? false,
      devices,
      chooseDevice: async (kind, device) => devices.choose(kind, device),
    },
    soundCheck: restingCheck(coming),
  };
}
