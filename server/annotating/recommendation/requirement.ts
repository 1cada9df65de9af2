import { isIri, isObject, isString, type Json, listOf, typesOf } from '../json.ts';

/** A sentence of the W3C Recommendation "Web Annotation Data Model" (23 February 2017), with the section that has it. */
export type Requirement = {
  readonly section: string;
  readonly must: string;
  readonly holds: (json: Json) => boolean;
};

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const UTC = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
export const isMoment = (value: unknown): boolean =>
  isString(value) && UTC.test(value) && !Number.isNaN(Date.parse(value));
export const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;
export const isType = (value: Json, type: string): boolean => typesOf(value).includes(type);
/** "Exactly 1 type": the class alone, in a list of one or without a list. */
export const isOnlyType = (value: Json, type: string): boolean => isType(value, type) && typesOf(value).length === 1;
export const atMostOne = (value: unknown, is: (one: unknown) => boolean): boolean => value === undefined || is(value);
/** What a relationship leads to (1.4): an IRI, or a description. */
export const isRelated = (value: unknown): boolean => isIri(value) || isObject(value);
export const areRelated = (value: unknown): boolean => listOf(value).every(isRelated);
export const areTexts = (value: unknown): boolean => listOf(value).every(isString);
export const hasContext = (json: Json): boolean => listOf(json['@context']).includes(CONTEXT);
