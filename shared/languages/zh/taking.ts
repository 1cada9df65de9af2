import type { Translation } from '../dictionary.ts';
import type { taking as english } from '../en/taking.ts';

export const taking = {
  title: '下载',
  contributions: '所有文稿',
  contribution: '本文稿',
  compilation: '文稿汇编',
  answers: '各份文稿的处理结果',
  minutes: '会议记录，第 {number} 次修订',
  interventions: '发言，会议记录第 {number} 次修订',
  times: '发言时间，会议记录第 {number} 次修订',
  package: '供工作组使用的资料包（ZIP）',
  'package-note': '所有文稿的原始文件、汇编版本、清单、答复和已发布的会议记录。',
  bundle: '全部内容合为一页，可离线阅读（HTML）',
  as: '{what}（{format}）',
  long: '较大的资料包可能需要几分钟才开始下载。',
} as const satisfies Translation<typeof english>;
