import { createSignal, Show } from 'solid-js';
import type { BroughtIn } from '../../../shared/protocol/http/meetings/annotations.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Failed } from '../../ui/form/answered.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { Loading } from '../../ui/page/progress.tsx';
import { useReadingDesk } from '../compilation/reading-desk/reading-desk-context.tsx';
import { BroughtInReport, type Known } from './brought-in-report.tsx';

/** Where a file of annotations is chosen, and then what became of each (N17). */
export function BringAnnotations() {
  const t = useT();
  const { meetingId } = useReadingDesk();
  const [file, setFile] = createSignal<File>();
  const [answer, setAnswer] = createSignal<BroughtIn | Failure>();
  let input: HTMLInputElement | undefined;
  async function bring(chosen: File, known: readonly Known[] = []): Promise<void> {
    setFile(chosen);
    setAnswer(undefined);
    const document = await readJson(chosen);
    const body = known.length === 0 ? document : { document, known };
    setAnswer(
      document === undefined
        ? { refused: 'bad-message' }
        : await request<BroughtIn>('POST', `/api/meetings/${meetingId}/annotations`, body),
    );
  }
  const choose = (list: FileList | null) => {
    const chosen = list?.[0];
    if (chosen) void bring(chosen);
    if (input) input.value = '';
  };
  const again = (known: readonly Known[] = []) => {
    const chosen = file();
    if (chosen) void bring(chosen, known);
  };
  return (
    <>
      <input
        ref={input}
        class="unseen"
        type="file"
        tabindex="-1"
        aria-label={t('bringing.file')}
        accept=".jsonld,.json,application/ld+json"
        onChange={(event) => choose(event.currentTarget.files)}
      />
      <Button kind="quiet" size="small" onClick={() => input?.click()}>
        {t('bringing.bring')}
      </Button>
      <Dialog open={file() !== undefined} title={t('bringing.bring')} onClose={() => setFile(undefined)}>
        <Show when={answer()} fallback={<Loading />} keyed>
          {(found) =>
            isFailure(found) ? (
              <Failed failure={found} onRetry={() => again()} />
            ) : (
              <BroughtInReport report={found} onKnown={again} />
            )
          }
        </Show>
      </Dialog>
    </>
  );
}

/** Undefined: it is no JSON. */
async function readJson(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  }
}
