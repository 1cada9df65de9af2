import { createSignal, For, Show } from 'solid-js';
import type { BroughtIn } from '../../../shared/protocol/http/meetings/annotations.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Failed } from '../../ui/form/answered.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { Loading } from '../../ui/page/progress.tsx';
import { useReadingDesk } from '../compilation/reading-desk/reading-desk-context.tsx';

/** Where a file of annotations is chosen, and then what became of each (N17). */
export function BringAnnotations() {
  const t = useT();
  const { meetingId } = useReadingDesk();
  const [file, setFile] = createSignal<File>();
  const [answer, setAnswer] = createSignal<BroughtIn | Failure>();
  let input: HTMLInputElement | undefined;
  async function bring(chosen: File): Promise<void> {
    setFile(chosen);
    setAnswer(undefined);
    const document = await readJson(chosen);
    setAnswer(
      document === undefined
        ? { refused: 'bad-message' }
        : await request<BroughtIn>('POST', `/api/meetings/${meetingId}/annotations`, document),
    );
  }
  const choose = (list: FileList | null) => {
    const chosen = list?.[0];
    if (chosen) void bring(chosen);
    if (input) input.value = '';
  };
  const again = () => {
    const chosen = file();
    if (chosen) void bring(chosen);
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
          {(found) => (isFailure(found) ? <Failed failure={found} onRetry={again} /> : <Report report={found} />)}
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

function Report(props: { readonly report: BroughtIn }) {
  const t = useT();
  return (
    <div class="stack" role="status">
      <p>
        {t('bringing.brought', { count: props.report.brought })} {t('bringing.there', { count: props.report.there })}
      </p>
      <Show when={props.report.left.length > 0}>
        <h3>{t('bringing.left', { count: props.report.left.length })}</h3>
        <ul>
          <For each={props.report.left}>
            {({ name, why, detail }) => (
              <li>
                <bdi>{name}</bdi>: {t(`bringing.why.${why}`)}{' '}
                <Show when={detail}>
                  <span class="quiet" lang="en">
                    {detail}
                  </span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
