import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import type { CompilationText } from '../../../shared/protocol/http/meetings/compilation.ts';
import { isFailure, request } from '../../http/request.ts';

/** The compilation as people read it: fetched beside the log; a version never changes. */
export type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'there'; readonly published: CompilationText };

const RETRY_MS = 5000;

/** The version that the log names: fetched again when it changes, and by itself when nobody answers. */
export type Published = {
  readonly reading: Accessor<Reading>;
  /** Fetches it now. */
  readonly again: () => Promise<void>;
};

export function createPublished(meetingId: MeetingId, version: Accessor<number>): Published {
  const [reading, setReading] = createSignal<Reading>({ state: 'none' });
  let retry: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(retry));

  async function fetchVersion(wanted: number): Promise<void> {
    clearTimeout(retry);
    const answer = await request<CompilationText>(
      'GET',
      `/api/meetings/${meetingId}/compilation.json?version=${wanted}`,
    );
    if (wanted !== version()) return;
    if (!isFailure(answer)) return void setReading({ state: 'there', published: answer });
    setReading({ state: 'failed' });
    retry = setTimeout(() => fetchVersion(wanted), RETRY_MS);
  }

  createEffect(
    on(version, (wanted) => {
      if (wanted === 0) return void setReading({ state: 'none' });
      if (reading().state !== 'there') setReading({ state: 'loading' });
      void fetchVersion(wanted);
    }),
  );
  return { reading, again: () => fetchVersion(version()) };
}
