import { type Accessor, createEffect, on, Show, untrack } from 'solid-js';
import type { SetStoreFunction } from 'solid-js/store';
import { LANGUAGES, type Language, OWN_NAMES } from '../../../shared/languages/language.ts';
import type { FileRead } from '../../../shared/protocol/http/files.ts';
import type { SpeechAnswer, SpeechesAnswer, SpeechMade } from '../../../shared/protocol/http/speeches.ts';
import { newId } from '../../connection/new-id.ts';
import { createDraft } from '../../device/draft.ts';
import { isFailure, request } from '../../http/request.ts';
import { useLanguage, useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Refused } from '../../ui/form/answered.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { Switch } from '../../ui/form/choice/switch.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Field } from '../../ui/form/field.tsx';
import { createSubmission } from '../../ui/form/submission.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { createFileChoice } from '../contributing/file-choice.ts';
import { FileField } from '../contributing/file-field.tsx';
import {
  blankDraft,
  type ContributionDraft,
  filledBy,
  mistakesIn,
  TITLE_MAX,
  wordsOf,
} from '../wording/new-contribution.ts';

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
  const { id, version, title, paragraphs, file, agendaItemId, isOpen } = replaced;
  const words = file === null ? { text: paragraphs.join('\n\n') } : { file };
  const known = { title, language: replaced.language, agendaItemId, person: replaced.person, isOpen };
  return [`speech.${id}.${version}`, { ...blank, ...known, ...words }];
}

/** The file of the text that is replaced, as the text has it. */
function fileOf(replaced: SpeechAnswer | null): FileRead | null {
  if (!replaced || replaced.file === null) return null;
  const { file: hash, fileName: name, title, language, paragraphs, shapes } = replaced;
  return { hash, name, title, language, paragraphs, shapes, losses: [], size: 0 };
}

/** The same words go under the same id: if the answer is lost on the way, they can be sent again. */
function sendingOf(draft: SpeechDraft, setDraft: SetStoreFunction<SpeechDraft>, words: object): string {
  const text = JSON.stringify(words);
  if (draft.sending === '' || draft.sent !== text) setDraft({ sending: newId(), sent: text });
  return draft.sending;
}

function createSpeechForm(props: Accessor<Props>) {
  const { t, language } = useLanguage();
  const toasts = useToasts();
  const { draft, setDraft, discard, now } = untrack(() => createDraft(...beginningOf(props(), language())));
  const consultation = untrack(() => `/api/consultations/${props().found.meeting.consultationId}`);
  const files = createFileChoice({ home: consultation, onRead: (file) => setDraft(filledBy(file, now())) });
  if (draft.file !== '')
    void files.recall(
      draft.file,
      untrack(() => fileOf(props().replaced)),
    );
  // A file that is given up, or cannot be read, is none.
  createEffect(
    on(
      () => files.choice().state,
      (state) => (state === 'none' || state === 'refused') && setDraft({ file: '' }),
      { defer: true },
    ),
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
    const body = { ...words, sending: sendingOf(draft, setDraft, words) };
    const answer = replaced
      ? await request<SpeechMade>('PATCH', `${home}/${replaced.id}`, body)
      : await request<SpeechMade>('POST', home, body);
    if (isFailure(answer)) return answer;
    discard();
    files.drop();
    toasts.show({ text: t(props().replaced ? 'speeches.replaced' : 'speeches.sent'), kind: 'done' });
    props().onDone();
    return null;
  }
  return { draft, setDraft, files, ...submission };
}

/** Hands in the text of a speech, or another in its place: written, or in a file, as a contribution is sent. */
export function SpeechForm(props: Props) {
  const t = useT();
  const { draft, setDraft, files, submit, mistakes, failure, isBusy, wrong } = createSpeechForm(() => props);
  const mayOpen = () => !props.replaced || props.replaced.isOwn || props.replaced.isOpen;
  const isOnItsWay = () => files.choice().state === 'sending';
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
    <form class="form" noValidate onSubmit={submit}>
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
      <div class="fields">
        <Field
          label={t('writing.contributing.title')}
          name="title"
          dir="auto"
          maxLength={TITLE_MAX}
          autocomplete="off"
          value={draft.title}
          onValue={(title) => setDraft({ title })}
          error={wrong('title')}
          required
        />
        <Select<Language>
          label={t('speeches.language')}
          name="language"
          options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
          value={draft.language}
          onValue={(chosen) => setDraft({ language: chosen })}
          required
        />
      </div>
      <FileField files={files} language={draft.language} read={t('speeches.file-read-by')} />
      <Show when={draft.file === '' && !isOnItsWay()}>
        <TextArea
          label={t('writing.contributing.text')}
          hint={t('writing.contributing.text-hint')}
          name="text"
          class="writing"
          rows={12}
          lang={draft.language}
          value={draft.text}
          onValue={(text) => setDraft({ text })}
          error={wrong('text')}
          required
        />
      </Show>
      <Switch
        label={t('speeches.open')}
        hint={t(mayOpen() ? 'speeches.open-hint' : 'speeches.kept-back-hint')}
        on={draft.isOpen}
        disabled={!mayOpen()}
        onChange={(isOpen) => setDraft({ isOpen })}
      />
      <Refused failure={failure()} />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={isBusy() || isOnItsWay()}>
          {t(props.replaced ? 'speeches.replace-send' : 'speeches.send')}
        </Button>
      </div>
    </form>
  );
}
