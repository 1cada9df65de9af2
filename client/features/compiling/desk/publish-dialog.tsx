import { createMemo, createSignal, Show, untrack } from 'solid-js';
import { compared } from '../../../../shared/compilation/compared.ts';
import { isSameVersion } from '../../../../shared/compilation/same-version.ts';
import { quotingWhatIsGone } from '../../../../shared/compiling/unplaced.ts';
import type { CompilationMade, PassageText } from '../../../../shared/protocol/http/meetings/compilation.ts';
import { dayAt } from '../../../../shared/sitting/day-at.ts';
import { createAnswer } from '../../../http/answer.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useNavigate } from '../../../routing/router.tsx';
import { Button } from '../../../ui/button.tsx';
import { Answered, Refused } from '../../../ui/form/answered.tsx';
import { Field } from '../../../ui/form/field.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { VersionChanges } from '../../compilation/versions/version-changes.tsx';
import { useWorkbench } from '../workbench.ts';
import { LeftWordings } from './left-wordings.tsx';
import { nextVersion } from './next-version.ts';
import { type Published, readPublished } from './published.ts';

type Props = { readonly open: boolean; readonly onClose: () => void };

/** What the next version is and changes, before it is published for ever. */
export function PublishDialog(props: Props) {
  const t = useT();
  return (
    <Dialog open={props.open} title={t('compiling.publish')} size="wide" onClose={() => props.onClose()}>
      <Publishing onClose={() => props.onClose()} />
    </Dialog>
  );
}

function Publishing(props: { readonly onClose: () => void }) {
  const bench = useWorkbench();
  const { answer, reload } = createAnswer(() => bench, readPublished);
  const [failure, setFailure] = createSignal<Failure>();
  /** Where another version was published meanwhile, this one is compared with it; where the meeting was closed, it says so. */
  const heard = (refused: Failure | undefined) => {
    setFailure(refused);
    if (refused?.refused === 'changed-meanwhile' || refused?.refused === 'meeting-closed') void reload();
  };
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(found) => (
        <PublishForm published={found()} failure={failure()} onAnswer={heard} onClose={() => props.onClose()} />
      )}
    </Answered>
  );
}

type FormProps = {
  readonly published: Published;
  /** Why it was not published, when it was tried. */
  readonly failure: Failure | undefined;
  readonly onAnswer: (failure: Failure | undefined) => void;
  readonly onClose: () => void;
};

function PublishForm(props: FormProps) {
  const t = useT();
  const formats = useFormats();
  const bench = useWorkbench();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [date, setDate] = createSignal(dayAt(bench.meeting.timeZone, Date.now()));
  const [isBusy, setBusy] = createSignal(false);
  const next = createMemo(() => nextVersion(bench, props.published));
  bench.desk.seeShown(untrack(() => props.published.shown));
  bench.seePublished(untrack(() => props.published));
  const gone = () => quotingWhatIsGone(next().sent.passages, bench.desk.isShown).map(({ number }) => number);
  const last = () => props.published.last;
  const changes = () => compared<PassageText>(last() ?? { passages: [] }, { passages: asTexts() });
  /** Only their words and places are compared and shown. */
  const asTexts = () => next().passages.map((passage) => ({ ...passage, sources: [] }));
  const version = () => (last()?.version ?? 0) + 1;
  /** The version that says already what the next one would. */
  const same = () => {
    const before = last();
    const { sent, passages } = next();
    return before && isSameVersion(before, { ...sent, passages }) ? before.version : undefined;
  };

  async function publish(): Promise<void> {
    setBusy(true);
    const body = { date: date(), previous: last()?.version ?? 0, ...next().sent };
    const done = await request<CompilationMade>('POST', `/api/meetings/${bench.meeting.id}/compilation`, body);
    // The draft has now what the version has taken in (K13): nobody sees the old words again, or changes them.
    if (!isFailure(done)) await Promise.all([bench.desk.look(), bench.lookAtPublished()]);
    setBusy(false);
    props.onAnswer(isFailure(done) ? done : undefined);
    if (isFailure(done)) return;
    toasts.show({
      kind: 'done',
      text: t('compiling.published', { version: done.version }),
      action: { label: t('compiling.to-consultation'), run: () => navigate(`/consultations/${bench.consultation.id}`) },
    });
    props.onClose();
  }
  return (
    <div class="stack">
      <Show when={!props.published.isClosed} fallback={<p class="refused">{t('compiling.closed')}</p>}>
        <Show when={same()} fallback={<p>{t('compiling.publish-why', { version: version() })}</p>}>
          {(before) => <p>{t('compiling.nothing-new', { version: before() })}</p>}
        </Show>
      </Show>
      <Show when={next().passages.length > 0} fallback={<p class="refused">{t('compiling.nothing-yet')}</p>}>
        <LeftWordings left={next().left} />
        <Show when={last()}>
          {(before) => (
            <>
              <h3>{t('compiling.against', { version: before().version })}</h3>
              <VersionChanges changes={changes()} wordings={next().wordings} />
            </>
          )}
        </Show>
        <Field label={t('compiling.date')} type="date" value={date()} onValue={setDate} />
        <Show when={gone().length > 0}>
          <p class="refused" role="alert">
            {t('compiling.take-out-first', { numbers: formats.list(gone()) })}
          </p>
        </Show>
        <Refused failure={props.failure} />
        <p class="row">
          <Button
            kind="primary"
            busy={isBusy()}
            disabled={bench.desk.isOffline() || gone().length > 0 || props.published.isClosed || same() !== undefined}
            onClick={() => void publish()}
          >
            {t('compiling.publish-now', { version: version() })}
          </Button>
          <Button kind="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
        </p>
      </Show>
    </div>
  );
}
