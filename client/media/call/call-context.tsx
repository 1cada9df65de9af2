import { createSignal, getOwner, onCleanup, runWithOwner } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import { createContextOf } from '../../context.tsx';
import { createFetching } from '../../i18n/lazy-with-words.tsx';
import type { Call } from './call.ts';
import { createDelegate, createRestingCall } from './resting-call.ts';

/**
 * Sound and picture of one meeting, for as long as this is shown; silent until somebody joins. Its code is fetched behind the hall, which is
 * seen before anybody can be heard.
 */
export const [CallProvider, useCall] = createContextOf(
  'Call',
  ({ meetingId }: { readonly meetingId: MeetingId }): Call => {
    const owner = getOwner();
    let isGone = false;
    onCleanup(() => {
      isGone = true;
    });
    const [call, setCall] = createSignal<Call>(createRestingCall(() => coming));
    const coming = new Promise<Call>((here) => {
      const begin = async () => {
        const { beginCall } = await import('./begin-call.ts');
        if (!isGone) runWithOwner(owner, () => here(setCall(() => beginCall(meetingId))));
      };
      createFetching(begin)();
    });
    return createDelegate(call);
  },
);
