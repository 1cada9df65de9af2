import { createSignal } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import { createContextOf } from '../../context.tsx';
import { createRestingPart } from '../../i18n/resting-part.ts';
import { createDelegate } from '../delegate.ts';
import type { Call } from './call.ts';
import { createRestingCall } from './resting-call.ts';

/**
 * Sound and picture of one meeting, for as long as this is shown; silent until somebody joins. Its code is fetched behind the hall, which is
 * seen before anybody can be heard.
 */
export const [CallProvider, useCall] = createContextOf(
  'Call',
  ({ meetingId }: { readonly meetingId: MeetingId }): Call => {
    const part = createRestingPart(async () => (await import('./begin-call.ts')).beginCall);
    const [call, setCall] = createSignal<Call>(createRestingCall(() => coming));
    const coming: Promise<Call> = part.begun((beginCall) => setCall(() => beginCall(meetingId)));
    part.want();
    return createDelegate(call);
  },
);
