import { createSignal, For, Show } from 'solid-js';
import { COUNTRY_CODES } from '../../../../shared/attendance/regions.ts';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { FocalPointListed } from '../../../../shared/protocol/http/meetings/registrations.ts';
import { createAnswer } from '../../../http/answer.ts';
import { isFailure, request } from '../../../http/request.ts';
import { useCountryNames } from '../../../i18n/country-name.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Answered, sentenceOf } from '../../../ui/form/answered.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { EmailField } from '../../../ui/form/email-field.tsx';
import { Field } from '../../../ui/form/field.tsx';
import { createSubmission } from '../../../ui/form/submission.ts';
import { dotted } from '../../../ui/label/dotted.ts';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { AccountCard } from '../../account/account-card.tsx';

const EMPTY: FocalPointListed = { email: '', organisation: '', country: '' };

/** Who decides for which entity; the secretary names them, and takes the right back (E3). */
export function FocalPoints(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const toasts = useToasts();
  const path = () => `/api/meetings/${props.meetingId}/focal-points`;
  const { answer, reload } = createAnswer(path, (at) => request<readonly FocalPointListed[]>('GET', at));
  const [point, setPoint] = createSignal(EMPTY);
  const change = (part: Partial<FocalPointListed>) => setPoint((before) => ({ ...before, ...part }));
  const submission = createSubmission({ send });

  async function send() {
    const refused = await request<object>('POST', path(), point());
    if (isFailure(refused)) return refused;
    toasts.show({ kind: 'done', text: t('registering.focal.added', { email: point().email }) });
    setPoint(EMPTY);
    void reload();
    return null;
  }
  async function end(email: string): Promise<void> {
    const refused = await request<object>('POST', `${path()}/end`, { email });
    if (isFailure(refused)) toasts.show({ kind: 'refused', text: sentenceOf(t, refused) });
    else toasts.show({ kind: 'done', text: t('registering.focal.ended', { email }) });
    void reload();
  }
  return (
    <AccountCard
      title={t('registering.focal.title')}
      note={t('registering.focal.note')}
      action={t('registering.focal.add')}
      submission={submission}
    >
      <Answered answer={answer()} onRetry={reload}>
        {(points) => <Points points={points()} onEnd={(email) => void end(email)} />}
      </Answered>
      <Fields point={point()} wrong={submission.wrong} onChange={change} />
    </AccountCard>
  );
}

function Points(props: { readonly points: readonly FocalPointListed[]; readonly onEnd: (email: string) => void }) {
  const t = useT();
  const { namedCountry } = useCountryNames();
  return (
    <Show when={props.points.length > 0} fallback={<p class="quiet">{t('registering.focal.none')}</p>}>
      <ul class="plain-list stack">
        <For each={props.points}>
          {(point) => (
            <li class="row">
              <span class="registration-point">
                <bdi>{point.email}</bdi>
                <br />
                <small class="quiet">
                  {dotted([point.organisation, point.country && namedCountry(point.country)])}
                </small>
              </span>
              <Button
                size="small"
                aria-label={t('registering.focal.end-name', { email: point.email })}
                onClick={() => props.onEnd(point.email)}
              >
                {t('registering.focal.end')}
              </Button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

type FieldsProps = {
  readonly point: FocalPointListed;
  readonly wrong: (control: string) => string | undefined;
  readonly onChange: (part: Partial<FocalPointListed>) => void;
};

function Fields(props: FieldsProps) {
  const t = useT();
  const formats = useFormats();
  const { country } = useCountryNames();
  const countries = () =>
    COUNTRY_CODES.map((value) => ({ value, label: country(value) })).sort((a, b) => formats.compare(a.label, b.label));
  return (
    <>
      <EmailField
        label={t('registering.focal.email')}
        autocomplete="email"
        value={props.point.email}
        onValue={(email) => props.onChange({ email })}
        error={props.wrong('email')}
      />
      <Field
        label={t('registering.focal.organisation')}
        hint={t('registering.focal.organisation-hint')}
        name="organisation"
        dir="auto"
        maxLength={200}
        value={props.point.organisation}
        onValue={(organisation) => props.onChange({ organisation })}
        error={props.wrong('organisation')}
        required
      />
      <Select
        label={t('registering.focal.country')}
        name="country"
        placeholder={t('registering.focal.any-country')}
        options={countries()}
        value={props.point.country}
        onValue={(code) => props.onChange({ country: code })}
        error={props.wrong('country')}
        required={false}
      />
    </>
  );
}
