import { createSignal, createUniqueId, For, Match, Show, Switch } from 'solid-js';
import { agreementOf, standingOf, waitingIn } from '../../../shared/agreement/standing.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { Issuing, VersionMade } from '../../../shared/protocol/http/meetings/agreement.ts';
import { isFailure, request } from '../../http/request.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useClock } from '../../meeting/clock-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { Button } from '../../ui/button.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { Field } from '../../ui/form/field.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { CorrectionList } from './correction-list.tsx';
import { OwnWordsToCorrect } from './own-words.tsx';
import './agreement.css';

type Props = { readonly meetingId: MeetingId; readonly timeZone: string };

/** Where the agreement on the minutes stands, and what somebody can do about it. */
export function AgreementSection(props: Props) {
  const { t } = useLanguage();
  const headingId = createUniqueId();
  const moment = useMoment(() => props.timeZone);
  const agreed = useAgreed();
  return (
    <section class="agreement stack" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('agreement.region')}</h2>
      <Standing {...props} />
      <Show when={agreed().issued.length > 0}>
        <OwnWordsToCorrect meetingId={props.meetingId} version={agreed().issued.length} />
        <CorrectionList moment={(at) => moment(at)} />
        <Files {...props} />
      </Show>
    </section>
  );
}

function useAgreed() {
  const { meeting } = useMeeting();
  return () => agreementOf({ records: meeting.agreement.records });
}

function useMoment(timeZone: () => string) {
  const { language } = useLanguage();
  return (at: number): string =>
    new Intl.DateTimeFormat(language(), {
      dateStyle: 'medium',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone: timeZone(),
    }).format(at);
}

function Standing(props: Props) {
  const { t } = useLanguage();
  const { meeting } = useMeeting();
  const now = useClock();
  const may = useMay();
  const agreed = useAgreed();
  const moment = useMoment(() => props.timeZone);
  const last = () => agreed().issued.at(-1);
  const standing = () => standingOf(agreed(), meeting.sitting.stretches, now());
  const isClosed = () => meeting.sitting.phase.state === 'closed';
  const mayIssue = () => isClosed() && may('agreement.issue') && ['none', 'reopened'].includes(standing());
  const waiting = () => waitingIn(agreed()).length;
  return (
    <>
      <Show when={last()} fallback={<p>{t('agreement.notIssued')}</p>}>
        {(issued) => (
          <p>
            {t('agreement.issued', { number: issued().version, time: moment(issued().at) })}{' '}
            <Switch>
              <Match when={standing() === 'window'}>{t('agreement.open', { time: moment(issued().closesAt) })}</Match>
              <Match when={standing() === 'over'}>{t('agreement.over', { time: moment(issued().closesAt) })}</Match>
              <Match when={standing() === 'final'}>
                {t('agreement.final', { time: moment(agreed().final?.at ?? 0) })}
              </Match>
              <Match when={standing() === 'reopened'}>{t('agreement.reopened', { number: issued().version })}</Match>
            </Switch>
          </p>
        )}
      </Show>
      <Show when={waiting() > 0}>
        <p>{t('agreement.waiting', { count: waiting() })}</p>
      </Show>
      <Show when={mayIssue()}>
        <Issue meetingId={props.meetingId} />
      </Show>
      <Show when={standing() === 'over' && isClosed() && may('agreement.finish')}>
        <Finish meetingId={props.meetingId} isReady={waitingIn(agreed()).every(({ isLate }) => isLate)} />
      </Show>
    </>
  );
}

/** One request at a time; a refusal is told in its sentence. */
function useAgreeing(address: () => string, done: () => string) {
  const { t } = useLanguage();
  const toasts = useToasts();
  const [busy, setBusy] = createSignal(false);
  const send = async (body: Issuing | Record<string, never>): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    const answer = await request<VersionMade>('POST', address(), body);
    setBusy(false);
    if (isFailure(answer)) toasts.show({ text: sentenceOf(t, answer), kind: 'refused' });
    else toasts.show({ text: done(), kind: 'done' });
  };
  return { busy, send };
}

function Issue(props: { readonly meetingId: MeetingId }) {
  const { t } = useLanguage();
  const [until, setUntil] = createSignal('');
  const { busy, send } = useAgreeing(
    () => `/api/meetings/${encodeURIComponent(props.meetingId)}/agreement`,
    () => t('agreement.issuedNow'),
  );
  const submit = (event: Event) => {
    event.preventDefault();
    const at = new Date(until()).getTime();
    void send({ closesAt: Number.isNaN(at) ? null : at });
  };
  return (
    <form class="stack" onSubmit={submit}>
      <p>{t('agreement.issueHint')}</p>
      <Field
        label={t('agreement.until')}
        hint={t('agreement.untilHint')}
        type="datetime-local"
        required={false}
        value={until()}
        onValue={setUntil}
      />
      <Button kind="primary" type="submit" busy={busy()}>
        {t('agreement.commands.issue')}
      </Button>
    </form>
  );
}

function Finish(props: { readonly meetingId: MeetingId; readonly isReady: boolean }) {
  const { t } = useLanguage();
  const { busy, send } = useAgreeing(
    () => `/api/meetings/${encodeURIComponent(props.meetingId)}/agreement/final`,
    () => t('agreement.finished'),
  );
  return (
    <Button kind="primary" busy={busy()} disabled={!props.isReady} onClick={() => void send({})}>
      {t('agreement.commands.finish')}
    </Button>
  );
}

function Files(props: Props) {
  const { t, language } = useLanguage();
  const agreed = useAgreed();
  const at = (file: string) => `/api/meetings/${encodeURIComponent(props.meetingId)}/${file}?lang=${language()}`;
  const files = () => [
    { name: t('agreement.signed'), href: at('minutes.sha256') },
    { name: t('agreement.key'), href: '/api/signing-key' },
    ...(agreed().final === null
      ? []
      : [
          { name: t('agreement.corrigendum'), href: at('corrigendum.pdf') },
          { name: t('agreement.addendum'), href: at('addendum.pdf') },
        ]),
  ];
  return (
    <>
      <h3>{t('agreement.files')}</h3>
      <ul>
        <For each={files()}>
          {({ name, href }) => (
            <li>
              <a href={href} download="">
                {name}
              </a>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
