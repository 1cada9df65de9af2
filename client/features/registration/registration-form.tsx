import { For, type ParentProps, Show, untrack } from 'solid-js';
import { MODES } from '../../../shared/attendance/attendance.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { LANGUAGES, OWN_NAMES } from '../../../shared/languages/language.ts';
import { NEEDS_MAX, type OwnRegistration } from '../../../shared/protocol/http/meetings/registrations.ts';
import { COMING_AS, NEEDS } from '../../../shared/registration/registration.ts';
import { createDraft } from '../../device/draft.ts';
import { isFailure, request } from '../../http/request.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import type { Session } from '../../session/session.ts';
import { Select } from '../../ui/form/choice/select.tsx';
import { Form } from '../../ui/form/form.tsx';
import { createSubmission } from '../../ui/form/submission.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { ProfileFields } from '../account/profile/profile-fields.tsx';
import '../../ui/form/choice/choices.css';
import { beginningOf, mistakesIn, sentFrom, toggled } from './registration-draft.ts';

type Props = {
  readonly meetingId: MeetingId;
  readonly session: Session;
  readonly own: OwnRegistration | null;
  readonly onSent: () => void;
};

/** Registers somebody for a meeting, or changes that; what is written survives a reload (E1, E7). */
export function RegistrationForm(props: Props) {
  const { t, language } = useLanguage();
  const toasts = useToasts();
  const { draft, setDraft, discard } = untrack(() =>
    createDraft(
      `registration.${props.meetingId}.${props.own?.version ?? 0}`,
      beginningOf(props.own, props.session.profile, language()),
    ),
  );
  const submission = createSubmission({ mistakes: () => mistakesIn(draft, t), send });
  const isNew = () => props.own === null || props.own.state === 'withdrawn';

  async function send() {
    const said = sentFrom(draft);
    if (said === null) return null;
    const answer = await request<OwnRegistration>('POST', `/api/meetings/${props.meetingId}/registration`, said);
    if (isFailure(answer)) return answer;
    toasts.show({ text: t(isNew() ? 'registering.sent' : 'registering.changed'), kind: 'done' });
    discard();
    props.onSent();
    return null;
  }
  return (
    <Form submission={submission} action={t(isNew() ? 'registering.send' : 'registering.change')}>
      <Part title={t('registering.who')} note={t('registering.who-note')}>
        <ProfileFields draft={draft} wrong={submission.wrong} onChange={setDraft} />
      </Part>
      <fieldset class="choices">
        <legend>{t('registering.how')}</legend>
        <For each={MODES}>
          {(mode) => (
            <label class="choice">
              <input type="radio" name="mode" checked={draft.mode === mode} onChange={() => setDraft({ mode })} />
              <span>{t(`registering.mode.${mode}`)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Select
        label={t('registering.capacity')}
        name="comingAs"
        options={COMING_AS.map((value) => ({ value, label: t(`registering.capacities.${value}`) }))}
        value={draft.comingAs}
        onValue={(comingAs) => setDraft({ comingAs })}
        required
      />
      <fieldset class="choices registration-languages">
        <legend>{t('registering.languages')}</legend>
        <Show when={submission.wrong('languages')}>{(wrong) => <p class="field-error">{wrong()}</p>}</Show>
        <For each={LANGUAGES}>
          {(each) => (
            <Tick
              name="languages"
              on={draft.languages.includes(each)}
              onChange={(on) => setDraft({ languages: toggled(draft.languages, each, on) })}
            >
              <span lang={each}>{OWN_NAMES[each]}</span>
            </Tick>
          )}
        </For>
      </fieldset>
      <Part title={t('registering.needs')} note={t('registering.needs-note')}>
        <div class="choices">
          <For each={NEEDS}>
            {(need) => (
              <Tick
                name="needs"
                on={draft.needs.includes(need)}
                onChange={(on) => setDraft({ needs: toggled(draft.needs, need, on) })}
              >
                {t(`registering.need.${need}`)}
              </Tick>
            )}
          </For>
        </div>
        <TextArea
          label={t('registering.needs-words')}
          name="needsInWords"
          maxLength={NEEDS_MAX}
          value={draft.needsInWords}
          onValue={(needsInWords) => setDraft({ needsInWords })}
          required={false}
        />
      </Part>
      <Show when={!isNew()}>
        <p class="quiet">{t('registering.waits-again')}</p>
      </Show>
    </Form>
  );
}

function Part(props: ParentProps<{ readonly title: string; readonly note: string }>) {
  return (
    <fieldset class="registration-part">
      <legend>{props.title}</legend>
      <p class="quiet">{props.note}</p>
      {props.children}
    </fieldset>
  );
}

type TickProps = ParentProps<{
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}>;

function Tick(props: TickProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={props.name}
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
