import Download from 'lucide-solid/icons/download';
import { createSignal, Show } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';

import type { RecordName } from '../../../shared/report/record-name.ts';

import { isFailure } from '../../http/request.ts';

import { useLanguage, useT } from '../../i18n/language-context.tsx';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { Menu } from '../../ui/layer/menu.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { Progress } from '../../ui/page/progress.tsx';
import { fetchFile, saveFile } from './fetch-file.ts';

/** The files of the minutes, by the fixed addresses below `/api/meetings/:id/`. */
const FILES = {
  docx: 'minutes.docx',
  pdf: 'minutes.pdf',
  html: 'minutes.html',
  md: 'minutes.md',
  json: 'minutes.json',
  akn: 'minutes.akn.xml',
  interventions: 'interventions.csv',
  times: 'speaking-times.csv',
  annotations: 'annotations.jsonld',
  annotationsDocx: 'annotations.docx',
  annotationsCsv: 'annotations.csv',
  compilationDocx: 'compilation.docx',
  compilationPdf: 'compilation.pdf',
  captions: 'captions.vtt',
  captionsText: 'captions.txt',
  log: 'log.ndjson',
} as const;
type FileName = keyof typeof FILES;

const FOR_EVERYBODY: readonly FileName[] = ['docx', 'pdf', 'html', 'md', 'json', 'akn'];
const MORE: readonly FileName[] = [
  'interventions',
  'times',
  'annotationsDocx',
  'annotationsCsv',
  'annotations',
  'compilationDocx',
  'compilationPdf',
  'captions',
  'captionsText',
  'log',
];

const OF_NO_REVISION: readonly FileName[] = ['compilationDocx', 'compilationPdf', 'captions', 'captionsText', 'log'];

type Props = {
  readonly meetingId: MeetingId;
  readonly isMember: boolean;
  /** Null: the minutes as they are now. */
  readonly revision: string | null;
  readonly record: RecordName;
};

/** The export menu: each file is made on the server while the page says so, and saved when it is there. */
export function TakeAway(props: Props) {
  const t = useT();
  const { language } = useLanguage();
  const toasts = useToasts();
  const announcer = useAnnouncer();
  const [making, setMaking] = createSignal<FileName | null>(null);

  async function take(name: FileName): Promise<void> {
    setMaking(name);
    announcer.say(t('minutes.making'), 'polite');
    const revision = props.revision === null ? '' : `&revision=${encodeURIComponent(props.revision)}`;
    const address = `/api/meetings/${props.meetingId}/${FILES[name]}?lang=${language()}${revision}${readingOf(name)}`;
    const file = await fetchFile(address, FILES[name]);
    setMaking(null);
    if (isFailure(file))
      return toasts.show({ text: `${t('minutes.takeFailed')} ${sentenceOf(t, file)}`, kind: 'refused' });
    saveFile(file);
    toasts.show({ text: t('minutes.made', { name: file.name }), kind: 'done' });
  }

  /** Tables have no words of interventions: they are the same in both readings. */
  const readingOf = (name: FileName) =>
    props.record === 'verbatim' && FOR_EVERYBODY.includes(name) ? '&record=verbatim' : '';

  const mayTake = (name: FileName) =>
    props.revision === null ? props.isMember || name !== 'log' : !OF_NO_REVISION.includes(name);
  const items = () =>
    [...FOR_EVERYBODY, ...MORE].filter(mayTake).map((name) => ({
      label: t(`minutes.formats.${name}`),
      run: () => void take(name),
      disabled: making() !== null,
    }));
  return (
    <span class="row" aria-busy={making() !== null}>
      <Menu label={t('minutes.takeAs')} items={items()}>
        <Download />
        {t('minutes.take')}
      </Menu>
      <Show when={making()}>
        <Progress label={t('minutes.making')} />
      </Show>
    </span>
  );
}
