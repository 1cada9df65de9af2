import { createEffect, createMemo, createSignal, For, Match, on, onMount, Show, Switch, untrack } from 'solid-js';
import { pointedNow } from '../../../shared/compilation/pointed-now.ts';
import type { PassageId } from '../../../shared/ids.ts';
import type { CompilationText, PassageText } from '../../../shared/protocol/http/meetings/compilation.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords, useAtOnce } from '../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import '../../ui/form/field.css';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { AcceptedWording, MarginRail, PaintedPassage } from '../annotation/annotated-later.ts';
import { DownloadsButton } from './downloads-button.tsx';
import { moveAmongPassages } from './reading-desk/keyboard.ts';
import { ChangesButton } from './versions/changes-button.tsx';
import './compilation.css';
import { createFollowing, goToPassage, passageElement } from './reading-desk/pointer.ts';
import { pointingInWords } from './reading-desk/pointing-in-words.ts';
import { useReadingDesk } from './reading-desk/reading-desk-context.tsx';
import { holds, SectionView } from './section-view.tsx';

/** For words that somebody chooses. */
const SelectionToolbar = lazyWithWords(
  [],
  async () => (await import('../annotation/writing/selection-toolbar.tsx')).SelectionToolbar,
);

/** The centre of the hall: what everybody wrote, compiled, with the annotations in the margin. */
export function CompiledInputs() {
  const t = useT();
  const desk = useReadingDesk();
  const { meeting } = useMeeting();
  if (untrack(() => meeting.annotation.order.length > 0)) useAtOnce(MarginRail, AcceptedWording, PaintedPassage);
  return (
    <section class="compiled-inputs" aria-label={t('compilation.region')}>
      <Switch>
        <Match when={desk.published()}>{(published) => <Document published={published()} />}</Match>
        <Match when={desk.reading().state === 'none'}>
          <EmptyState title={t('compilation.none')}>{t('compilation.noneHint')}</EmptyState>
        </Match>
        <Match when={desk.reading().state === 'loading'}>
          <p class="compilation-loading" role="status">
            {t('compilation.loading')}
          </p>
        </Match>
        <Match when={desk.reading().state === 'failed'}>
          <EmptyState
            kind="offline"
            title={t('compilation.failed')}
            actions={<Button onClick={() => desk.again()}>{t('compilation.again')}</Button>}
          >
            {t('compilation.failedHint')}
          </EmptyState>
        </Match>
      </Switch>
    </section>
  );
}

function Document(props: { readonly published: CompilationText }) {
  const t = useT();
  const formats = useFormats();
  const { meeting } = useMeeting();
  const desk = useReadingDesk();
  const [all, setAll] = createSignal(false);
  const [find, setFind] = createSignal('');
  const [reached, setReached] = createSignal<PassageText | null>(null);
  const announcer = useAnnouncer();
  const following = createFollowing(() => pointedNow(meeting), desk);

  onMount(async () => {
    const { hash } = location;
    if (hash === '') return;
    const { arrive } = await import('./reading-desk/arriving.ts');
    arrive(desk, hash);
  });

  createEffect(on(desk.sought, (id) => id !== null && seek(id), { defer: true }));
  function seek(id: PassageId): void {
    following.stray();
    if (!passageElement(id)) {
      setFind('');
      setAll(true);
    }
    requestAnimationFrame(() => goToPassage(id, desk));
  }

  const item = () => meeting.agenda.items.find((candidate) => candidate.id === meeting.agenda.current);
  const ofItem = createMemo(() =>
    props.published.sections.filter((section) => section.agendaItemId === meeting.agenda.current),
  );
  const isNarrowed = () => !all() && find() === '' && ofItem().length > 0;
  const sections = createMemo(() => (isNarrowed() ? ofItem() : props.published.sections));
  const reachable = () =>
    reached()?.id ?? props.published.passages.find((passage) => passage.sectionId === sections()[0]?.id)?.id ?? null;
  const found = createMemo(() =>
    find() === '' ? 0 : props.published.passages.filter((passage) => holds(passage, find())).length,
  );
  const pointed = () => {
    const id = pointedNow(meeting);
    return id === null ? undefined : desk.passage(id);
  };
  const pointing = createMemo(() => pointingInWords(t, meeting, pointed()));
  createEffect(on(pointing, (sentence) => sentence && announcer.say(sentence, 'polite'), { defer: true }));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the passages inside take the keys; turning away only stops following
    <div class="document" onWheel={following.stray} onTouchMove={following.stray} onKeyDown={moveAmongPassages}>
      <header class="document-head">
        <h2>{isNarrowed() ? item()?.title : t('compilation.title')}</h2>
        <p class="document-lead">
          {t('compilation.version', { version: props.published.version, date: formats.day(props.published.date) })}{' '}
          <span>{pointing()}</span>
        </p>
        <div class="document-tools">
          <ChangesButton
            meetingId={desk.meetingId}
            version={props.published.version}
            label={t('compilation.whatChanged')}
          />
          <DownloadsButton meetingId={desk.meetingId} label={t('compilation.downloads')} />
          <div class="field">
            <input
              type="search"
              class="field-control"
              aria-label={t('compilation.find')}
              placeholder={t('compilation.find')}
              value={find()}
              on:input={({ currentTarget }) => setFind(currentTarget.value.trim())}
            />
          </div>
          <Show when={ofItem().length > 0}>
            <Button kind="quiet" size="small" aria-pressed={all()} onClick={() => setAll(!all())}>
              {all() ? t('compilation.thisItem') : t('compilation.allSections')}
            </Button>
          </Show>
        </div>
        <p role="status" class="document-found">
          <Show when={find() !== ''}>{t('compilation.found', { count: found() })}</Show>
        </p>
      </header>
      <For each={sections()}>
        {(section) => (
          <SectionView
            section={section}
            titled={section.title !== item()?.title || !isNarrowed()}
            find={find()}
            reachable={reachable()}
            onReached={setReached}
          />
        )}
      </For>
      <Show when={!following.following() && pointed()}>
        <Button class="back-to-chair" kind="primary" onClick={following.follow}>
          {t('compilation.backToMeeting')}
        </Button>
      </Show>
      <SelectionToolbar />
    </div>
  );
}
