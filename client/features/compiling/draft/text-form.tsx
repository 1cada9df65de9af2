import { createSignal, type JSX, onMount, Show, untrack } from 'solid-js';
import type { Failure } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Refused } from '../../../ui/form/answered.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { createWords } from './words.ts';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly maxLength: number;
  readonly mayBeEmpty?: boolean;
  readonly save: (text: string) => Promise<Failure | null>;
  readonly onClose: () => void;
  /** Divides the text at the caret, in UTF-16 units, once it is saved. */
  readonly split?: ((at: number, text: string) => void) | undefined;
  readonly children?: JSX.Element;
};

/** Words that are written or changed in place. Escape gives up, Ctrl+Enter saves, Alt+Enter divides; what is refused stays here. */
export function TextForm(props: Props) {
  const t = useT();
  const words = createWords(() => props.text);
  const { text, write } = words;
  const [failure, setFailure] = createSignal<Failure>();
  const [isBusy, setBusy] = createSignal(false);
  let form: HTMLFormElement | undefined;
  const area = () => form?.querySelector('textarea') ?? undefined;
  onMount(() => area()?.focus());

  async function saved(): Promise<boolean> {
    if (!words.isChanged()) return true;
    if (words.isOvertaken()) {
      setFailure({ refused: 'changed-meanwhile' });
      words.seeOthers();
      return false;
    }
    setBusy(true);
    const refused = await props.save(text());
    setBusy(false);
    setFailure(refused ?? undefined);
    return refused === null;
  }
  async function save(): Promise<void> {
    if (await saved()) props.onClose();
  }
  async function split(): Promise<void> {
    const at = area()?.selectionStart ?? 0;
    if (!(await saved())) return;
    props.split?.(at, text());
    props.onClose();
  }
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') props.onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else if (event.key === 'Enter' && event.altKey && props.split) void split();
    else return;
    event.preventDefault();
  };
  return (
    <form
      class="compiling-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={keyDown}
    >
      <TextArea
        label={props.label}
        value={text()}
        onValue={write}
        maxLength={props.maxLength}
        rows={Math.min(14, 3 + Math.floor(untrack(() => props.text).length / 90))}
        required={!props.mayBeEmpty}
      />
      {props.children}
      <Refused failure={failure()} />
      <div class="row">
        <Button
          type="submit"
          size="small"
          kind="primary"
          busy={isBusy()}
          disabled={!props.mayBeEmpty && text().trim() === ''}
        >
          {t('compiling.save')}
        </Button>
        <Show when={props.split}>
          <Button size="small" busy={isBusy()} onClick={() => void split()}>
            {t('compiling.split')}
          </Button>
        </Show>
        <Button size="small" kind="quiet" onClick={() => props.onClose()}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
