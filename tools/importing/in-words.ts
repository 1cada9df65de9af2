import type { ListRefused } from '../../shared/importing/import-list.ts';
import type { Fault } from '../../shared/importing/published-fields.ts';
import { importing } from '../../shared/languages/en/importing.ts';

export const FILE_MISSING = 'The file is not in the folder.';
export const NO_LANGUAGE = importing.why['no-language'];
export const NOT_TAKEN = 'A field has signs that cannot be published.';

export const faultInWords = ({ field, why }: Fault): string => importing.why[why].replace('{field}', field);

export const listInWords = (refused: ListRefused): string =>
  importing.refused[refused.refused].replace(
    '{fields}',
    refused.refused === 'columns' ? refused.missing.join(', ') : '',
  );
