import type { ParagraphAnswer } from '../../../../shared/protocol/http/consultations/answering.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useLanguage, useT } from '../../../i18n/language-context.tsx';
import { OutcomeWords } from './outcome-words.tsx';

export function ParagraphAnswerView(props: { readonly answer: ParagraphAnswer }) {
  const t = useT();
  const formats = useFormats();
  const { language } = useLanguage();
  return (
    <p class="small" lang={language()} dir="auto" data-answer={props.answer.outcome.kind}>
      <OutcomeWords outcome={props.answer.outcome} />{' '}
      <span class="quiet">{t('outcomes.on', { date: formats.day(props.answer.date) })}</span>
    </p>
  );
}
