import { createEffect, createSignal, on } from 'solid-js';
import type { Paged } from '../../../shared/protocol/http/people/administration.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';

/** A list that comes page by page: `entries` grow with `more`, and begin again when the address changes or on `reload`. */
export function createPaged<Page extends Paged<unknown>>(address: () => string) {
  const [pages, setPages] = createSignal<readonly Page[]>();
  const [failure, setFailure] = createSignal<Failure>();
  let asked = 0;

  async function fetchAfter(before: readonly Page[]): Promise<void> {
    asked += 1;
    const mine = asked;
    const from = before.at(-1)?.next;
    const answer = await request<Page>('GET', address() + (from === null || from === undefined ? '' : `&from=${from}`));
    if (mine !== asked) return;
    if (isFailure(answer)) return void setFailure(answer);
    setFailure(undefined);
    setPages([...before, answer]);
  }
  const reload = () => fetchAfter([]);
  createEffect(on(address, () => void reload()));

  return {
    pages,
    failure,
    reload,
    hasMore: () => (pages()?.at(-1)?.next ?? null) !== null,
    more: () => fetchAfter(pages() ?? []),
  };
}
