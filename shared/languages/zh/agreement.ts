import type { Translation } from '../dictionary.ts';
import type { agreement as english } from '../en/agreement.ts';

export const agreement = {
  commands: {
    issue: '印发会议记录',
    correct: '提出更正',
    withdraw: '撤回更正',
    accept: '接受',
    amend: '改写后接受',
    decline: '不接受',
    finish: '定稿',
  },
} as const satisfies Translation<typeof english>;
