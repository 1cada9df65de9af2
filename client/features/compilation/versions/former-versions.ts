import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { Carrying } from '../../../../shared/annotation/carrying/carry.ts';
import type { VersionTexts } from '../../../../shared/annotation/carrying/own-version.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { CompilationText } from '../../../../shared/protocol/http/meetings/compilation.ts';
import { isFailure, request } from '../../../http/request.ts';

const RETRY_MS = 5000;

export type FormerVersions = {
  /** Another one when more of them have come: what was carried without them is carried anew. */
  readonly textsOf: Accessor<VersionTexts>;
  /** How annotations are carried from them to the present one; null until it has come. */
  readonly carry: Accessor<Carrying | null>;
};

/** What annotations made on earlier versions want: the texts of these, which never change, and how to carry them. */
export function createFormerVersions(meetingId: MeetingId, wanted: Accessor<readonly number[]>): FormerVersions {
  const [texts, setTexts] = createSignal<ReadonlyMap<number, CompilationText>>(new Map());
  const [carry, setCarry] = createSignal<Carrying | null>(null);
  const asked = new Set<number>();
  const retries = new Set<ReturnType<typeof setTimeout>>();
  onCleanup(() => retries.forEach(clearTimeout));
  const later = (fetch: () => Promise<void>) => retries.add(setTimeout(fetch, RETRY_MS));

  async function fetchVersion(version: number): Promise<void> {
    asked.add(version);
    const answer = await request<CompilationText>(
      'GET',
      `/api/meetings/${meetingId}/compilation.json?version=${version}`,
    );
    if (isFailure(answer)) later(() => fetchVersion(version));
    else setTexts((known) => new Map(known).set(version, answer));
  }
  async function fetchCarrying(): Promise<void> {
    const found = await import('../../../../shared/annotation/carrying/carry.ts').catch(() => null);
    if (found) setCarry(() => found.carrying);
    else later(fetchCarrying);
  }

  createEffect(() => {
    for (const version of wanted()) if (!asked.has(version)) void fetchVersion(version);
  });
  const isWanted = createMemo(() => wanted().length > 0);
  createEffect(on(isWanted, (isWanted) => isWanted && carry() === null && void fetchCarrying()));
  const textsOf = createMemo(() => textsIn(texts()));
  return { textsOf, carry };
}

const textsIn =
  (texts: ReadonlyMap<number, CompilationText>): VersionTexts =>
  (version) =>
    texts.get(version)?.passages ?? null;
