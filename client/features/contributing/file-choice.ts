import { createSignal, onCleanup } from 'solid-js';
import { FILE_MAX } from '../../../shared/paper/reading.ts';
import type { FileRead } from '../../../shared/protocol/http/consultations/files.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { sendFile } from '../../http/send-file.ts';

export type Choice =
  | { readonly state: 'none' }
  /** `part` between 0 and 1; at 1 the server reads it. */
  | { readonly state: 'sending'; readonly name: string; readonly part: number }
  | { readonly state: 'refused'; readonly name: string; readonly failure: Failure }
  | { readonly state: 'read'; readonly file: FileRead };

type Options = {
  /** The consultation's, as `/api/consultations/17`. */
  readonly home: string;
  /** It was read; the form takes over what it says of itself. */
  readonly onRead: (file: FileRead) => void;
};

/** The file from which a contribution takes its words. One is sent at a time; another takes its place. */
export function createFileChoice({ home, onRead }: Options) {
  const [choice, setChoice] = createSignal<Choice>({ state: 'none' });
  let sending = new AbortController();

  function drop(): void {
    sending.abort();
    sending = new AbortController();
    setChoice({ state: 'none' });
  }
  async function settle(name: string, asked: (signal: AbortSignal) => Promise<FileRead | Failure>): Promise<void> {
    drop();
    const { signal } = sending;
    setChoice({ state: 'sending', name, part: 0 });
    const answer = await asked(signal);
    if (signal.aborted) return;
    if (isFailure(answer)) return void setChoice({ state: 'refused', name, failure: answer });
    setChoice({ state: 'read', file: answer });
    onRead(answer);
  }
  onCleanup(() => sending.abort());

  return {
    choice,
    drop,
    choose: (file: File): Promise<void> =>
      settle(file.name, async (signal) => {
        if (file.size > FILE_MAX) return { refused: 'file-too-large' };
        const onProgress = (part: number) => !signal.aborted && setChoice({ state: 'sending', name: file.name, part });
        return sendFile<FileRead>(`${home}/files?name=${encodeURIComponent(file.name)}`, file, { onProgress, signal });
      }),
    /** One that was sent before this page was opened. `known`: what the contribution has of it already. */
    recall: (hash: string, known: FileRead | null): Promise<void> =>
      settle('', async () => {
        const kept = await request<FileRead>('GET', `${home}/files/${hash}`);
        return isFailure(kept) && kept.refused === 'unknown-file' && known?.hash === hash ? known : kept;
      }),
  };
}

export type FileChoice = ReturnType<typeof createFileChoice>;
