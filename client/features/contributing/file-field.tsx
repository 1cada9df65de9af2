import FileUp from 'lucide-solid/icons/file-up';
import { createSignal, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Refused } from '../../ui/form/answered.tsx';
import { Progress } from '../../ui/page/progress.tsx';
import type { FileChoice } from './file-choice.ts';
import { ReadingPreview } from './reading-preview.tsx';
import './file-field.css';

/** What a file dialog offers first; what a file really is, the server sees in its bytes. */
const KINDS = '.docx,.odt,.pdf,.html,.htm,.md,.markdown,.txt';

type Props = {
  readonly files: FileChoice;
  readonly language: string;
  /** Who will read the file itself: a sentence. */
  readonly read: string;
};

/** A file instead of written words: chosen, or dropped on the page; then the text as it came through. */
export function FileField(props: Props) {
  const t = useT();
  const [isOver, setOver] = createSignal(false);
  let input: HTMLInputElement | undefined;
  const state = <S extends string>(wanted: S) => {
    const now = props.files.choice();
    return now.state === wanted ? now : undefined;
  };
  const sending = () => {
    const now = state('sending');
    return now?.state === 'sending' ? now : undefined;
  };
  const refused = () => {
    const now = state('refused');
    return now?.state === 'refused' ? now : undefined;
  };
  const read = () => {
    const now = state('read');
    return now?.state === 'read' ? now.file : undefined;
  };
  const choose = (list: FileList | null | undefined) => {
    const file = list?.[0];
    if (file) void props.files.choose(file);
    if (input) input.value = '';
  };
  onMount(() => onCleanup(listenForDrops(setOver, (file) => void props.files.choose(file))));
  return (
    <section class="file-field" data-over={isOver() || undefined} aria-label={t('writing.file.label')}>
      <input
        ref={input}
        class="unseen"
        type="file"
        name="file"
        tabindex="-1"
        aria-label={t('writing.file.label')}
        accept={KINDS}
        onChange={(event) => choose(event.currentTarget.files)}
      />
      <Switch>
        <Match when={sending()}>
          {(now) => <Sending name={now().name} part={now().part} onCancel={() => props.files.drop()} />}
        </Match>
        <Match when={read()}>{(file) => <ReadingPreview file={file()} language={props.language} />}</Match>
      </Switch>
      <Show when={refused()}>
        {(now) => (
          <div class="file-refused">
            <p>
              <bdi>{now().name}</bdi>
            </p>
            <Refused failure={now().failure} />
          </div>
        )}
      </Show>
      <Show when={!sending()}>
        <div class="row">
          <Button icon={<FileUp />} onClick={() => input?.click()}>
            {t(read() || refused() ? 'writing.file.another' : 'writing.file.choose')}
          </Button>
          <Show when={read() || refused()}>
            <Button kind="quiet" onClick={() => props.files.drop()}>
              {t('writing.file.write-instead')}
            </Button>
          </Show>
        </div>
        <p class="quiet small">
          {t('writing.file.hint')} {props.read}
        </p>
      </Show>
    </section>
  );
}

type SendingProps = { readonly name: string; readonly part: number; readonly onCancel: () => void };

function Sending(props: SendingProps) {
  const t = useT();
  const formats = useFormats();
  const isGone = () => props.part >= 1;
  const label = () =>
    isGone() || props.name === ''
      ? t('writing.file.reading')
      : t('writing.file.sending', { name: props.name, percent: formats.number(Math.floor(props.part * 100)) });
  return (
    <div class="row">
      <Progress label={label()} {...(!isGone() && { value: props.part })} />
      <Button onClick={() => props.onCancel()}>{t('common.cancel')}</Button>
    </div>
  );
}

/** Anywhere on the page: the browser would otherwise leave it, and show the file. */
function listenForDrops(setOver: (isOver: boolean) => void, choose: (file: File) => void): () => void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) choose(file);
  };
  const ending = new AbortController();
  const { signal } = ending;
  addEventListener('dragover', over, { signal });
  addEventListener('dragleave', over, { signal });
  addEventListener('drop', drop, { signal });
  return () => ending.abort();
}
