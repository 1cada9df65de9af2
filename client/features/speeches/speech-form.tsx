import { type Accessor, Show, untrack } from 'solid-js';
import type { Language } from '../../../shared/languages/language.ts';
import type { SpeechAnswer, SpeechesAnswer, SpeechMade } from '../../../shared/protocol/http/meetings/speeches.ts';
import { createDraft } from '../../device/draft.ts';
import { isFailure, request } from '../../http/request.ts';
import { useLanguage, useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Refused } from '../../ui/form/answered.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { Switch } from '../../ui/form/choice/switch.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { createSubmission } from '../../ui/form/submission.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { WordsFields } from '../contributing/words-fields.tsx';
import { createWordsForm, draftOf } from '../contributing/words-form.ts';
import { blankDraft, type ContributionDraft, mistakesIn, wordsOf } from '../wording/new-contribution.ts';

type SpeechDraft = ContributionDraft & {
  readonly agendaItemId: string;
  readonly person: string;
  readonly isOpen: boolean;
};
type Props = {
  readonly found: SpeechesAnswer;
  /** The text in whose place another is handed in; null: none. */
  readonly replaced: SpeechAnswer | null;
  readonly onDone: () => void;
};

/** What stands in the form at first, and the name under which a draft of it is kept. */
function beginningOf({ found, replaced }: Omit<Props, 'onDone'>, language: Language): [string, SpeechDraft] {
  const person = found.speakers[0]?.person ?? '';
  const blank = { ...blankDraft(language), agendaItemId: '', person, isOpen: true };
  if (!replaced) return [`speech.${found.meeting.id}`, blank];
  const { id, version, agendaItemId, isOpen } = replaced;
  return [`speech.${id}.${version}`, { ...blank, ...draftOf(replaced), agendaItemId, person: replaced.person, isOpen }];
}

function createSpeechForm(props: Accessor<Props>) {
  const { t, language } = useLanguage();
  const toasts = useToasts();
  const { draft, setDraft, discard, now } = untrack(() => createDraft(...beginningOf(props(), language())));
  const form = untrack(() =>
    createWordsForm({
      ...{ draft, setDraft, now },
      home: `/api/consultations/${props().found.meeting.consultationId}`,
      replaced: props().replaced,
    }),
  );
  const submission = createSubmission({
    mistakes: () => [
      ...mistakesIn(draft, t),
      ...(draft.agendaItemId === '' ? [{ control: 'item', text: t('speeches.no-item') }] : []),
    ],
    controlOf: (field) => (field.startsWith('paragraphs') ? 'text' : field === 'agendaItemId' ? 'item' : field),
    send,
  });

  async function send() {
    const home = `/api/meetings/${props().found.meeting.id}/speeches`;
    const { agendaItemId, person, isOpen } = draft;
    const { replaced } = props();
    const words = {
      ...wordsOf(draft),
      isOpen,
      ...(replaced ? { version: replaced.version } : { agendaItemId, person }),
    };
    const body = { ...words, sending: form.sendingOf(words) };
    const answer = replaced
      ? await request<SpeechMade>('PATCH', `${home}/${replaced.id}`, body)
      : await request<SpeechMade>('POST', home, body);
    if (isFailure(answer)) return answer;
    discard();
    form.files.drop();
    toasts.show({ text: t(props().replaced ? 'speeches.replaced' : 'speeches.sent'), kind: 'done' });
    props().onDone();
    return null;
  }
  return { draft, setDraft, form, ...submission };
}

/** Hands in the text of a speech, or another in its place: written, or in a file, as a contribution is sent. */
export function SpeechForm(props: Props) {
  const t = useT();
  const { draft, setDraft, form, submit, onInput, mistakes, failure, isBusy, wrong } = createSpeechForm(() => props);
  const mayOpen = () => !props.replaced || props.replaced.isOwn || props.replaced.isOpen;
  const items = () =>
    props.found.items.map(({ id, title }, place) => ({
      value: id,
      label: t('speeches.for-item', { number: place + 1, title }),
    }));
  const speakers = () =>
    props.found.speakers.map(({ person, name, organisation }) => ({
      value: person,
      label: t('speeches.by', { name, organisation }),
    }));
  return (
    <form class="form" noValidate onInput={onInput} onSubmit={submit}>
      <ErrorSummary mistakes={mistakes()} />
      <Show when={!props.replaced}>
        <div class="fields">
          <Select<string>
            label={t('speeches.item')}
            placeholder={t('speeches.no-item')}
            name="item"
            options={items()}
            value={draft.agendaItemId}
            onValue={(agendaItemId) => setDraft({ agendaItemId })}
            error={wrong('item')}
            required
          />
          <Show when={speakers().length > 1}>
            <Select<string>
              label={t('speeches.speaker')}
              name="person"
              options={speakers()}
              value={draft.person}
              onValue={(person) => setDraft({ person })}
            />
          </Show>
        </div>
      </Show>
      <WordsFields
        form={form}
        language={t('speeches.language')}
        read={t('speeches.file-read-by')}
        rows={12}
        wrong={wrong}
      />
      <Switch
        label={t('speeches.open')}
        hint={t(mayOpen() ? 'speeches.open-hint' : 'speeches.kept-back-hint')}
        on={draft.isOpen}
        disabled={!mayOpen()}
        onChange={(isOpen) => setDraft({ isOpen })}
      />
      <Refused failure={failure()} />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={isBusy() || form.isOnItsWay()}>
          {t(props.replaced ? 'speeches.replace-send' : 'speeches.send')}
        </Button>
      </div>
    </form>
  );
}
