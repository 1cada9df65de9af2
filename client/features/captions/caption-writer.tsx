import { createMemo, createSignal, For, onCleanup, Show, untrack } from 'solid-js';
import { CAPTION_MAX } from '../../../shared/captions/caption-rules.ts';
import { speakingNow } from '../../../shared/captions/speaking-now.ts';
import type { MeetingId, RequestId } from '../../../shared/ids.ts';
import { LANGUAGES, OWN_NAMES } from '../../../shared/languages/language.ts';
import { keep, recall } from '../../device/kept.ts';
import { createKeptSwitch } from '../../device/kept-switch.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { useFloorView } from '../floor/floor-view-context.tsx';
import { beneficiaryInWords } from '../floor/floor-words.ts';
import type { Captions } from './captions-channel.ts';
import { expanded, formsOfNames, ownForms, type ShortForms } from './short-forms.ts';
import type { Writing } from './writing.ts';

const PAUSE_MS = 3000;
const [sendsAtPause, chooseSendsAtPause] = createKeptSwitch('captions.pause', false);

type Props = { readonly meetingId: MeetingId; readonly captions: Captions; readonly writing: Writing };

/** Where a captioner types: each line goes with Enter, and is the speaker's who had the floor when it was begun. */
export function CaptionWriter(props: Props) {
  const { t } = useLanguage();
  const { meeting, state } = useMeeting();
  const typing = untrack(() => `captions.typing.${props.meetingId}`);
  const [own, setOwn] = createSignal(recall('captions.forms') ?? '');
  const [text, setText] = createSignal(recall(typing) ?? '');
  let place: HTMLElement | undefined;
  let begunFor: RequestId | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(pause));

  const forms = createMemo((): ShortForms => {
    const names = Object.values(meeting.attendance.members).map(({ profile }) => profile.name);
    return new Map([...formsOfNames(names), ...ownForms(own())]);
  });
  const language = () => props.captions.language() ?? 'en';
  function send(line: string): void {
    const words = expanded(line, forms(), true).trim();
    if (words !== '') props.writing.write(language(), words, begunFor);
    begunFor = speakingNow(state()).request;
  }
  function typed(value: string): void {
    if (text() === '') begunFor = speakingNow(state()).request;
    const lines = value.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) send(line);
    show(expanded(rest, forms()));
    clearTimeout(pause);
    if (sendsAtPause()) pause = setTimeout(sendAll, PAUSE_MS);
  }
  /** Several lines at once would come to the field one after the other. */
  function pasted(event: ClipboardEvent): void {
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (!(event.target instanceof HTMLTextAreaElement) || !event.target.lang || !/[\r\n]/.test(words)) return;
    event.preventDefault();
    typed(text() + words.replace(/\r\n?/g, '\n'));
  }
  function sendAll(): void {
    send(text());
    show('');
  }
  /** What was sent goes from the field, also where it is the text of before. */
  function show(value: string): void {
    setText(value);
    const field = place?.querySelector('textarea');
    if (field && field.value !== value) field.value = value;
    keep(typing, value);
  }
  const languages = () => {
    const more = [...props.captions.languages().map((one) => one.language), language()];
    const known = new Set<string>(LANGUAGES);
    return [
      ...LANGUAGES.map((value) => ({ value: value as string, label: OWN_NAMES[value] })),
      ...[...new Set(more)].filter((one) => !known.has(one)).map((value) => ({ value, label: value })),
    ];
  };
  return (
    <section class="caption-writer" aria-label={t('captions.write')} ref={place} onPaste={pasted}>
      <WhoSpeaks meetingId={props.meetingId} />
      <Select label={t('captions.writeIn')} options={languages()} value={language()} onValue={props.captions.choose} />
      <TextArea
        label={t('captions.write')}
        hint={t('captions.writeHint')}
        value={text()}
        onValue={typed}
        rows={2}
        maxLength={CAPTION_MAX * 20}
        lang={language()}
      />
      <div class="row">
        <Button kind="primary" onClick={sendAll}>
          {t('captions.send')}
        </Button>
        <label class="row">
          <input
            type="checkbox"
            checked={sendsAtPause()}
            onChange={(event) => chooseSendsAtPause(event.currentTarget.checked)}
          />
          {t('captions.pause')}
        </label>
      </div>
      <Show when={props.writing.unsent().length > 0}>
        <p role="status">{t('captions.unsent', { count: props.writing.unsent().length })}</p>
      </Show>
      <details>
        <summary>{t('captions.forms')}</summary>
        <p>{t('captions.formsHint')}</p>
        <TextArea
          label={t('captions.formsOwn')}
          value={own()}
          onValue={(value) => {
            setOwn(value);
            keep('captions.forms', value);
          }}
        />
        <ul class="caption-forms">
          <For each={[...forms()]}>
            {([form, words]) => (
              <li>
                <code>/{form}</code> <bdi>{words}</bdi>
              </li>
            )}
          </For>
        </ul>
      </details>
    </section>
  );
}

/** Who has the floor and who comes next, with the text of the speech where one was handed in. */
function WhoSpeaks(props: { readonly meetingId: MeetingId }) {
  const { t } = useLanguage();
  const { meeting, state } = useMeeting();
  const view = useFloorView();
  const speech = () => {
    const beneficiary = view.held()?.beneficiary;
    if (beneficiary?.type !== 'member') return undefined;
    return Object.values(meeting.speech.byId).find(
      (one) => one.person === beneficiary.person && one.agendaItemId === meeting.agenda.current,
    );
  };
  return (
    <div class="caption-writer-who">
      <p>
        {t('captions.floor')}: <b>{speakingNow(state()).speaker || t('captions.nobody')}</b>
      </p>
      <Show when={view.next()}>
        {(next) => (
          <p>
            {t('captions.next')}: <bdi>{beneficiaryInWords(t, meeting, next().request).name}</bdi>
          </p>
        )}
      </Show>
      <Show when={speech()}>
        {(found) => (
          <a href={`/meetings/${props.meetingId}/speeches/${found().id}`} target="_blank" rel="noopener">
            {t('captions.speech')}
          </a>
        )}
      </Show>
    </div>
  );
}
