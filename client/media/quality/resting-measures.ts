import { createEffect, createSignal } from 'solid-js';
import type { RestingPart } from '../../i18n/resting-part.ts';
import { createDelegate } from '../delegate.ts';
import type { createMeasures, Measures, MeasuresDeps } from './measures.ts';

type Deps = MeasuresDeps & { readonly part: RestingPart<typeof createMeasures> };

/** Nothing has been measured. */
const NOTHING: Measures = { own: () => null, reception: () => 'idle', quality: () => 'awaited' };

/** What measures is fetched once sound has begun, and at once for a person whose own microphone is due. */
export function createRestingMeasures({ part, ...deps }: Deps): Measures {
  const [present, setPresent] = createSignal(NOTHING);
  void part.begun((create) => setPresent(create(deps)));
  createEffect(() => deps.isDue() && part.want());
  return createDelegate(present);
}
