import * as v from 'valibot';
import { type AgreementCommand, CORRECTION_MAX, DECLINED_MAX, RECORDS } from '../../agreement/agreement.ts';
import type { CorrectionId, RequestId } from '../../ids.ts';
import { id, text, whole } from '../fields/fields.ts';

const correctionId = id<CorrectionId>();
const words = text(CORRECTION_MAX);

export const agreementCommands = [
  v.strictObject({
    type: v.literal('agreement.correct'),
    correctionId,
    version: whole(1, 10_000),
    requestId: id<RequestId>(),
    record: v.picklist(RECORDS),
    was: words,
    text: words,
  }),
  v.strictObject({ type: v.literal('agreement.withdraw-correction'), correctionId }),
  v.strictObject({ type: v.literal('agreement.accept'), correctionId }),
  v.strictObject({ type: v.literal('agreement.amend'), correctionId, text: words }),
  v.strictObject({ type: v.literal('agreement.decline'), correctionId, reason: text(DECLINED_MAX) }),
] as const satisfies readonly v.GenericSchema<unknown, AgreementCommand>[];
