import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import type { VersionTexts } from '../../../shared/annotation/carrying/outcomes.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { CompilationText } from '../../../shared/protocol/http/compilation.ts';
import { isFailure, request } from '../../http/request.ts';

const RETRY_MS = 5000;

/** The texts of earlier versions, fetched when annotations were made on them; a version never changes. */
export function createFormerVersions(meetingId: MeetingId, wanted: Accessor<readonly number[]>): VersionTexts {
  const [texts, setTexts] = createSignal<ReadonlyMap<number, CompilationText>>(new Map());
  const asked = new Set<number>();
  const retries = new Set<ReturnType<typeof setTimeout>>();
  onCleanup(() => retries.forEach(clearTimeout));

  async function fetchVersion(version: number): Promise<void> {
    asked.add(version);
    const answer = await request<CompilationText>(
      'GET',
      `/api/meetings/${meetingId}/compilation.json?version=${version}`,
    );
    if (isFailure(answer)) retries.add(setTimeout(() => fetchVersion(version), RETRY_MS));
    else setTexts((known) => new Map(known).set(version, answer));
  }

  createEffect(() => {
    for (const version of wanted()) if (!asked.has(version)) void fetchVersion(version);
  });
  return (version) => texts().get(version)?.passages ?? null;
}
