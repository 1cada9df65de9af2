import { Show } from 'solid-js';
import { ROLES } from '../../../shared/actor.ts';
import { LANGUAGES, OWN_NAMES } from '../../../shared/languages/language.ts';
import type { Translate } from '../../../shared/languages/translate.ts';
import type { Failure } from '../../http/request.ts';
import { useLanguage, useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { Progress } from '../../ui/page/progress.tsx';
import { addressesIn } from './addresses.ts';
import { ADDRESSES_MAX, type Inviting, type Problem, TERMS } from './inviting.ts';

type Props = { readonly inviting: Inviting; readonly byMail: boolean };

/** Whom to invite, in which role, until when. While the invitations are sent, it shows the progress. */
export function InvitationFields(props: Props) {
  const t = useT();
  const form = () => props.inviting.form;
  const wrong = () => {
    const problem = props.inviting.problem();
    return problem && problemSentence(t, problem);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void props.inviting.invite();
  };
  return (
    <form class="stack" noValidate onSubmit={submit}>
      <Choices inviting={props.inviting} byMail={props.byMail} />
      <TextArea
        label={t('people.invite-emails')}
        hint={t('people.invite-emails-hint', { max: ADDRESSES_MAX })}
        rows={2}
        class="addresses"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        inputmode="email"
        dir="ltr"
        required={false}
        readOnly={props.inviting.round() !== undefined}
        value={form().addresses}
        onValue={(addresses) => props.inviting.setForm({ addresses })}
        error={wrong()}
      />
      <Submit {...props} />
    </form>
  );
}

function Choices(props: Props) {
  const t = useT();
  const { language } = useLanguage();
  const form = () => props.inviting.form;
  return (
    <div class="fields">
      <Select
        label={t('people.invite-role')}
        options={ROLES.map((value) => ({ value, label: t(`session.roles.${value}`) }))}
        value={form().role}
        onValue={(role) => props.inviting.setForm({ role })}
      />
      <Select
        label={t('people.invite-days')}
        options={TERMS.map((value) => ({ value, label: t('people.days', { count: Number(value) }) }))}
        value={form().term}
        onValue={(term) => props.inviting.setForm({ term })}
      />
      <Show when={props.byMail}>
        <Select
          label={t('people.invite-language')}
          options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
          value={form().language ?? language()}
          onValue={(chosen) => props.inviting.setForm({ language: chosen })}
        />
      </Show>
    </div>
  );
}

/** Each button says what it does: a button that makes links sends nothing. */
function Submit(props: Props) {
  const t = useT();
  const count = () => addressesIn(props.inviting.form.addresses).good.length;
  const sends = () => count() > 0 && props.byMail;
  const making = () => (count() > 1 ? t('people.make-links', { count: count() }) : t('people.make-link'));
  return (
    <div class="form-foot">
      <Button type="submit" kind="primary" busy={props.inviting.round() !== undefined}>
        {sends() ? t('people.send-invitations', { count: count() }) : making()}
      </Button>
      <Show when={sends() && props.inviting.round() === undefined}>
        <Button onClick={() => void props.inviting.invite(false)}>{making()}</Button>
        <span class="small quiet">{t('people.links-send-nothing')}</span>
      </Show>
      <Show when={props.inviting.round()}>
        {(round) => (
          <>
            <Progress label={t('people.inviting', round())} value={round().done / round().count} />
            <Button onClick={() => props.inviting.stop()}>{t('people.stop-inviting')}</Button>
          </>
        )}
      </Show>
    </div>
  );
}

function problemSentence(t: Translate, problem: Problem): string {
  switch (problem.type) {
    case 'wrong':
      return t('people.wrong-addresses', { count: problem.addresses.length, addresses: named(t, problem.addresses) });
    case 'too-many':
      return t('people.too-many-addresses', { count: problem.count, max: ADDRESSES_MAX });
    case 'refused':
      return `${refusedSentence(t, problem.failure)} ${t('people.still-in-field')}`;
  }
}

const refusedSentence = (t: Translate, failure: Failure): string =>
  failure.refused === 'too-many-tries' ? t('people.too-many-invitations') : sentenceOf(t, failure);

const NAMED_AT_MOST = 10;
/** Each apart from its neighbours, whatever it is made of. */
const named = (t: Translate, addresses: readonly string[]): string =>
  addresses
    .slice(0, NAMED_AT_MOST)
    .map((address) => `\u2068${address}\u2069`)
    .concat(addresses.length > NAMED_AT_MOST ? ['…'] : [])
    .join(t('common.comma'));
