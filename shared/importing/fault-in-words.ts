import type { Translate } from '../languages/translate.ts';
import { shortened } from '../report/shortened.ts';
import type { Fault } from './prospect.ts';

/** So much of what stands in a field is repeated. */
const SHOWN = 80;

/** What is wrong, what stands there, and what to write instead. `sentenceOf`: of a code of refusal. */
export function faultInWords<Code>(t: Translate, fault: Fault<Code>, sentenceOf: (code: Code) => string): string {
  const field = t(`importing.field.${fault.field}`);
  const value = shortened(fault.value, SHOWN);
  switch (fault.why) {
    case 'empty':
    case 'unknown':
      return `${t(`importing.why.${fault.why}`, { field, value })} ${t(`importing.write.${fault.field}`)}`;
    case 'long':
      return t('importing.why.long', { field, value, n: fault.value.length });
    case 'unread':
      return `${t('importing.why.unread', { value })} ${sentenceOf(fault.refused)}`;
    case 'signs':
    case 'missing':
    case 'several':
    case 'unsaid':
      return t(`importing.why.${fault.why}`, { field, value });
  }
}
